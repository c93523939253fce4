import { posix } from 'node:path'
import type { ApiMember, ApiSymbol } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import { memberUrl } from '../reference.ts'
import { symbolLink } from '../symbol-links.ts'

/** The address of a symbol or member relative to a page, so that it holds below any base. */
export function relativeLink(from: string, symbol: ApiSymbol, member?: ApiMember): string {
  const url = member ? memberUrl(symbol, member) : symbol.url
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(symbolLink({ url })) ?? []
  const relative = posix.relative(`/${posix.dirname(from)}`, path)
  const link = encodeURI(relative || (path.endsWith('/') ? '' : posix.basename(path)))
  // Without the dot, a colon in a name would make a protocol of what is ahead of it.
  return `${link.startsWith('.') ? '' : './'}${link}${hash}`
}

/** A name as HTML that may break between its words. */
export function breakable(name: string): string {
  return name
    .split(/(?<=[_.])(?=.)|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(escapeHtml)
    .join('<wbr>')
}
