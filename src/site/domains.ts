import { posix } from 'node:path'
import type { ApiSymbol } from '../model/api.ts'
import { domainFacts, symbolsOf } from './domain-facts.ts'
import { domainSvg } from './domain-picture.ts'
import { escapeHtml } from './escape.ts'
import { domainPath } from './groups.ts'
import type { Site } from './options.ts'
import { summaryOf } from './reference.ts'
import { withSlug } from './slugs.ts'

/** The pages about the categories, by path, as Markdown; none for a package without categories. */
export function domainPages(site: Site): ReadonlyMap<string, string> {
  return new Map(
    site.groups.flatMap(({ title, page }) => (page ? [[page, domainPage(site, title, page)]] : [])),
  )
}

function domainPage(site: Site, domain: string, path: string): string {
  const { texts } = site
  const symbols = symbolsOf(site, domain)
  const { introduction, touches } = domainFacts(site, domain)
  const links = touches
    .filter((other) => other !== domain)
    .map((other) => `- [${text(other)}](../${domainPath(other)})`)
  return [
    `# ${text(domain)}`,
    site.domains?.[domain] ?? introduction,
    domainSvg(site, path, symbols),
    `## ${texts.domainSymbols}`,
    symbols.map((symbol) => item(symbol, path)).join('\n'),
    ...(links.length > 0 ? [`## ${texts.domainTouches}`, links.join('\n')] : []),
    '',
  ]
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n\n')
}

function item(symbol: ApiSymbol, path: string): string {
  const [sentence = ''] = summaryOf(symbol).split(/(?<=[.!?])\s/)
  const address = posix.relative(posix.dirname(path), withSlug(symbol.url))
  const link = `[${text(symbol.name)}](${encodeURI(address)})`
  return `- ${link}${sentence ? `: ${text(sentence)}` : ''}`
}

/** Text as Markdown that shows it as written, in a page that Vue compiles. */
function text(words: string): string {
  return escapeHtml(words)
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('{{', '&#123;&#123;')
}
