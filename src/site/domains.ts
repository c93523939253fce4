import { posix } from 'node:path'
import type { ApiSymbol } from '../model/api.ts'
import { domainFacts } from './domain-facts.ts'
import { escapeHtml } from './escape.ts'
import { firstSentence } from './first-sentence.ts'
import { domainPath, type Group } from './groups.ts'
import type { Site } from './options.ts'
import { withSlug } from './slugs.ts'

/** A code span that is not the text of a link already. */
const CODE = /(?<![[`])`([^`\n]+)`(?![\]`])/g

/** The pages about the categories, by path, as Markdown; none for a package without categories. */
export function domainPages(site: Site): ReadonlyMap<string, string> {
  return new Map(
    site.groups.flatMap((group) => (group.page ? [[group.page, domainPage(site, group)]] : [])),
  )
}

function domainPage(site: Site, group: Group): string {
  const { texts } = site
  const { title, symbols, page = '' } = group
  const { introduction, touches } = domainFacts(site, group)
  const links = touches.map((other) => `- [${text(other)}](../${domainPath(other)})`)
  return [
    '---\naside: false\npageClass: ref-domain-page\n---',
    `# ${text(title)}`,
    linked(site, page, site.domains?.[title] ?? introduction),
    `## ${texts.domainSymbols}`,
    symbols.map((symbol) => item(symbol, page)).join('\n'),
    ...(links.length > 0 ? [`## ${texts.domainTouches}`, links.join('\n')] : []),
    '',
  ]
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n\n')
}

/** A text in which the names of symbols, written as code, lead to them. */
function linked({ reference }: Site, path: string, markdown: string): string {
  return markdown.replace(CODE, (code, name) => {
    const symbol = reference.symbols.find((one) => one.name === name)
    return symbol ? `[${code}](${address(symbol, path)})` : code
  })
}

function item(symbol: ApiSymbol, path: string): string {
  const sentence = firstSentence(symbol)
  const link = `[${text(symbol.name)}](${address(symbol, path)})`
  return `- ${link}${sentence ? `: ${text(sentence)}` : ''}`
}

function address({ url }: ApiSymbol, path: string): string {
  return encodeURI(posix.relative(posix.dirname(path), withSlug(url)))
}

/** Text as Markdown that shows it as written, in a page that Vue compiles. */
function text(words: string): string {
  return escapeHtml(words)
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('{{', '&#123;&#123;')
}
