import { headingText } from './anchors.ts'
import { escapeHtml } from './escape.ts'
import type { ParsedPage, Token } from './markdown-it.ts'

/** A stretch of a page that the search finds; titles are HTML, from the page down. */
export interface SearchSection {
  readonly anchor?: string
  readonly titles: string[]
  readonly text: string
}

/** The page and each of its members; a member that says where it is inherited leaves its text there. */
export function searchSections({ tokens }: ParsedPage): SearchSection[] {
  const h1 = tokens.findIndex((token) => opens(token, 'h1'))
  const words = headingText({ tokens }, h1)
  // Without kind and type parameters: `Interface: Device<Properties>` is found as `Device`.
  const [, kind, name = words] = /^([A-Z][a-z]+): ([^<]+)/.exec(words) ?? []
  const rest = tokens.slice(h1 + 3)
  const h2 = rest.findIndex((token) => opens(token, 'h2'))

  const page = { titles: [escapeHtml(name)], text: text(rest.slice(0, h2 < 0 ? rest.length : h2)) }
  // The members of the index page are exports: they stand for themselves.
  const parents = kind ? page.titles : []
  const members = tokens.flatMap((token, at) => {
    if (token.attrGet('class') !== 'ref-member') return []
    const close = tokens.findIndex(
      ({ tag, nesting }, to) => to > at && tag === 'section' && nesting < 0,
    )
    return member({ tokens: tokens.slice(at + 1, close) }, parents)
  })
  return [page, ...members]
}

function member({ tokens }: ParsedPage, parents: readonly string[]): SearchSection {
  const inherited = tokens.some(
    (token, at) => token.attrGet('class') === 'ref-inherited' && hasLink(tokens[at + 5]),
  )
  const name = escapeHtml(headingText({ tokens }, 0))
  return {
    anchor: tokens[0]?.attrGet('id') ?? '',
    titles: [...parents, ...(inherited ? ['inherited'] : []), name],
    // `Owner.name` is searched as one word.
    text: `${[...parents, name].join('.')}\n${inherited ? '' : text(tokens)}`,
  }
}

/** The words of a stretch of tokens, without headings and without a member's closing blocks. */
function text(tokens: readonly Token[]): string {
  let depth = 0
  const spoken = tokens.filter(({ type, nesting }, at) => {
    if (type.startsWith('ref_')) depth += nesting
    if (depth > 0 || tokens[at - 1]?.type === 'heading_open') return false
    return type === 'inline' || type === 'fence'
  })
  return spoken.map(words).join('\n')
}

function words({ content, children }: Token): string {
  return (children ?? [{ content }]).map((part) => part.content || ' ').join('')
}

function opens({ type, tag }: Token, heading: string): boolean {
  return type === 'heading_open' && tag === heading
}

function hasLink(token: Token | undefined): boolean {
  return (token?.children ?? []).some(({ type }) => type === 'link_open')
}
