/** Job: each member becomes a section of its own, and what closes it a footer, for the style sheet. */
import { classed, type Markdown, pagePath, type State, type Token } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/** How a member's first line begins: the glyph of its kind, or the words of a re-export. */
const FIRST_LINE = /^(?:[•▪▸Ƭ] |Re-exports |Renames and re-exports )/

/** The closing headings of a member and the class that each one's block gets. */
const ORIGINS: Readonly<Record<string, string>> = {
  'Implementation of': 'ref-implementation',
  'Inherited from': 'ref-inherited',
  Overrides: 'ref-overrides',
  'Defined in': 'ref-defined',
}

/** Whether the token opens a member's heading: a third level with a member's first line below. */
export function isMember(tokens: readonly Token[], at: number): boolean {
  if (!isHeading(tokens[at], 'h3')) return false
  return tokens[at + 3]?.type === 'paragraph_open' && isSignature(tokens[at + 4])
}

/** Whether the token opens a heading of the page itself, and not of a list or quotation in a comment. */
export function isHeading(token: Token | undefined, tag: string): boolean {
  return token?.type === 'heading_open' && token.tag === tag && token.level === 0
}

/** Wraps members in `section.ref-member` and their closing blocks in `div.ref-origins`. */
export function members(md: Markdown): void {
  md.core.ruler.push('members', (state) => {
    if (isReferencePage(pagePath(state))) state.tokens = inSections(state, withFooters(state))
  })
}

function inSections(state: State, tokens: readonly Token[]): Token[] {
  let open = false
  const result = tokens.flatMap((token, at) => {
    const starts = isMember(tokens, at)
    const ends = open && (starts || isHeading(token, 'h2'))
    const before = ends ? [classed(state, 'section', -1)] : []
    if (ends) open = false
    if (!starts) return [...before, token]
    open = true
    token.attrJoin('class', 'ref-name')
    return [...before, classed(state, 'section', 1, 'ref-member'), token]
  })
  return open ? [...result, classed(state, 'section', -1)] : result
}

function withFooters(state: State): Token[] {
  const { tokens } = state
  const result: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const blocks = originsFrom(tokens, at)
    const end = blocks.at(-1)?.to
    if (end === undefined) {
      result.push(...tokens.slice(at, ++at))
      continue
    }
    const inner = blocks.flatMap(({ name, from, to }) => [
      classed(state, 'div', 1, name),
      ...tokens.slice(from, to),
      classed(state, 'div', -1),
    ])
    result.push(classed(state, 'div', 1, 'ref-origins'), ...inner, classed(state, 'div', -1))
    at = end
  }
  return result
}

/** The closing blocks that follow each other from a token on: a heading and its paragraphs each. */
function originsFrom(tokens: readonly Token[], start: number) {
  const blocks: { name: string; from: number; to: number }[] = []
  for (let from = start; isHeading(tokens[from], 'h4'); ) {
    const name = ORIGINS[tokens[from + 1]?.content ?? '']
    if (!name) break
    let to = from + 3
    while (tokens[to]?.type === 'paragraph_open' && !isSignature(tokens[to + 1])) to += 3
    blocks.push({ name, from, to })
    from = to
  }
  return blocks
}

/** Whether a paragraph's text is a member's first line; overloads follow each other without a heading. */
export function isSignature(text: Token | undefined): boolean {
  return text?.type === 'inline' && FIRST_LINE.test(text.content)
}
