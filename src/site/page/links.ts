import { posix } from 'node:path'
import { releasePage } from '../../history/places.ts'
import type { ApiMember, ApiUrl } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import { memberUrl, type Reference } from '../reference.ts'
import { symbolLink } from '../symbol-links.ts'

/** The address of a symbol or member relative to a page, so that it holds below any base. */
export function relativeLink(
  from: string,
  symbol: { readonly url: ApiUrl },
  member?: ApiMember,
): string {
  const url = member ? memberUrl(symbol, member) : symbol.url
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(symbolLink({ url })) ?? []
  const relative = posix.relative(`/${posix.dirname(from)}`, path)
  const link = encodeURI(relative || (path.endsWith('/') ? '' : posix.basename(path)))
  // Without the dot, a colon in a name would make a protocol of what is ahead of it.
  return `${link.startsWith('.') ? '' : './'}${link}${hash}`
}

/** A version as a link to the page of its release. */
export function releaseLink({ folder }: Reference, from: string, version: string): string {
  const url = folder + releasePage(version)
  return `<a href="${escapeHtml(relativeLink(from, { url }))}">${escapeHtml(version)}</a>`
}

/** Where a box stands in a picture. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A link that covers a box of a picture: an HTML link, because VitePress fetches the pages of links in
 * sight ahead of time and trips over those of SVG. The keyboard has the list beside the picture.
 */
export function linkOver({ x, y, width, height }: Place, href: string, name: string): string {
  return (
    `<foreignObject x="${x}" y="${y}" width="${width}" height="${height}">` +
    `<a class="ref-box-link" href="${escapeHtml(href)}" title="${escapeHtml(name)}" tabindex="-1"></a></foreignObject>`
  )
}
