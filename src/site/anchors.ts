/** Job: every heading gets the anchor that links to it expect, and every link asks for that anchor. */
import type { Markdown, ParsedPage, State, Token } from './markdown-it.ts'
import { pagePath } from './markdown-it.ts'
import { isMember } from './members.ts'
import { isReferencePage } from './reference-pages.ts'
import { slugCounter, withSlug } from './slugs.ts'

/** Gives headings GitHub's anchors, and on generated pages the plain ones to the members. */
export function anchors(md: Markdown): void {
  md.core.ruler.push('github_anchors', (state) => {
    assignIds(state)
    if (isReferencePage(pagePath(state))) mendLinks(state.tokens)
  })
}

function assignIds(state: State): void {
  const headings = state.tokens
    .map((token, at) => ({ token, at }))
    .filter(({ token }) => token.type === 'heading_open' && !token.attrGet('id'))

  // `### Properties` of the contents, `## Properties` and a member `properties` share one slug.
  // The page's links mean the member, so members choose first.
  const members = isReferencePage(pagePath(state))
    ? headings.filter(({ at }) => isMember(state.tokens, at))
    : []
  const others = headings.filter((heading) => !members.includes(heading))

  // On a page that is not generated, VitePress leaves entities as they were written.
  const text = (at: number) =>
    isReferencePage(pagePath(state))
      ? headingText(state, at)
      : state.md.utils.unescapeAll(headingText(state, at))
  const slug = slugCounter()
  for (const { token, at } of members) token.attrSet('id', slug(text(at)))
  for (const { token, at } of others) token.attrSet('id', slug(text(at)))
}

/** The words of the heading that opens at a token, without markup. */
export function headingText(page: ParsedPage, at: number): string {
  const words = (page.tokens[at + 1]?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
  return words.trim()
}

function mendLinks(tokens: readonly Token[]): void {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = token.type === 'link_open' ? token.attrGet('href') : null
    if (href && !/^[a-z]+:/i.test(href)) token.attrSet('href', withSlug(href))
  }
}
