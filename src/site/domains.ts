import type { ApiSymbol } from '../model/api.ts'
import { domainFacts, symbolsOf } from './domain-facts.ts'
import { domainSvg } from './domain-picture.ts'
import { escapeHtml } from './escape.ts'
import type { Site } from './options.ts'
import { summaryOf } from './reference.ts'
import { githubSlug, withSlug } from './slugs.ts'

/** The pages of the categories, by path, as Markdown; none for a package without categories. */
export function domainPages(site: Site): ReadonlyMap<string, string> {
  return new Map(
    domainsOf(site).map((domain) => [domainPath(domain), domainPage(site, domain)] as const),
  )
}

/** The titles of the categories that have symbols, in reading order. */
export function domainsOf({ reference }: Pick<Site, 'reference'>): readonly string[] {
  const used = reference.symbols.flatMap(({ category }) => category || [])
  return [...new Set([...reference.categories, ...used])].filter((name) => used.includes(name))
}

/** Where a category's page is: `domains/access-codes.md`. */
export function domainPath(domain: string): string {
  return `domains/${githubSlug(domain) || encodeURIComponent(domain)}.md`
}

function domainPage(site: Site, domain: string): string {
  const { texts } = site
  const symbols = symbolsOf(site, domain)
  const { introduction, touches } = domainFacts(site, domain)
  const links = touches
    .filter((other) => other !== domain)
    .map((other) => `- [${text(other)}](../${domainPath(other)})`)
  return [
    `# ${text(domain)}`,
    site.domains?.[domain] ?? introduction,
    domainSvg(site, domainPath(domain), symbols),
    `## ${texts.domainSymbols}`,
    symbols.map(item).join('\n'),
    ...(links.length > 0 ? [`## ${texts.domainTouches}`, links.join('\n')] : []),
    '',
  ]
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n\n')
}

function item(symbol: ApiSymbol): string {
  const [sentence = ''] = summaryOf(symbol).split(/(?<=[.!?])\s/)
  const link = `[${text(symbol.name)}](../${encodeURI(withSlug(symbol.url))})`
  return `- ${link}${sentence ? `: ${text(sentence)}` : ''}`
}

/** Text as Markdown that shows it as written, in a page that Vue compiles. */
function text(words: string): string {
  return escapeHtml(words)
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('{{', '&#123;&#123;')
}
