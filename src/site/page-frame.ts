/** Job: the head of a generated page: breadcrumbs, the kind before the name, the table of contents. */
import { headingText } from './anchors.ts'
import { classed, type Markdown, pagePath, type State, type Token } from './markdown-it.ts'
import { isHeading } from './members.ts'
import { isReferencePage } from './reference-pages.ts'

/** Names the parts that every generated page has, and keeps the contents out of the outline. */
export function pageFrame(md: Markdown): void {
  md.core.ruler.push('page_frame', (state) => {
    if (!isReferencePage(pagePath(state))) return
    breadcrumbs(state.tokens)
    kindOfPage(state)
    state.tokens = withContents(state)
    readablePermalinks(state)
  })
}

function breadcrumbs([open, , close]: readonly Token[]): void {
  if (open?.type !== 'paragraph_open' || close?.type !== 'paragraph_close') return
  open.tag = close.tag = 'nav'
  open.attrSet('class', 'ref-breadcrumbs')
  open.attrSet('aria-label', 'Breadcrumbs')
}

function kindOfPage(state: State): void {
  const at = state.tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1')
  const title = state.tokens[at + 1]?.children
  const [, kind, name] = /^([A-Z][a-z]+)(: .*)$/s.exec(title?.[0]?.content ?? '') ?? []
  if (!title?.[0] || !kind || !name) return
  title[0].content = name.slice(2)
  title.unshift(...span(state, 'ref-kind', kind), ...span(state, 'visually-hidden', ': '))
}

function span(state: State, name: string, content: string): Token[] {
  const text = Object.assign(new state.Token('text', '', 0), { content })
  return [classed(state, 'span', 1, name), text, classed(state, 'span', -1)]
}

function withContents(state: State): Token[] {
  const { tokens } = state
  const from = tokens.findIndex((_, at) => opens(state, at, 'h2', 'Table of contents'))
  if (from < 0) return tokens
  const next = tokens.findIndex((token, at) => at > from && isHeading(token, 'h2'))
  const to = next < 0 ? tokens.length : next
  // VitePress's outline leaves out a heading of this class and everything below it.
  tokens[from]?.attrJoin('class', 'ignore-header')
  const nav = classed(state, 'nav', 1, 'ref-contents')
  nav.attrSet('aria-labelledby', tokens[from]?.attrGet('id') ?? '')
  return [
    ...tokens.slice(0, from),
    nav,
    ...tokens.slice(from, to),
    classed(state, 'nav', -1),
    ...tokens.slice(to),
  ]
}

function opens(state: State, at: number, tag: string, text: string): boolean {
  return isHeading(state.tokens[at], tag) && headingText(state, at) === text
}

/** VitePress labels a permalink with the heading's source, `Permalink to "is\_backup"`. */
function readablePermalinks(state: State): void {
  for (const [at, { type, children }] of state.tokens.entries()) {
    if (type !== 'inline' || state.tokens[at - 1]?.type !== 'heading_open') continue
    const link = children?.find((child) => child.attrGet('class') === 'header-anchor')
    link?.attrSet('aria-label', `Permalink to "${headingText(state, at - 1)}"`)
  }
}
