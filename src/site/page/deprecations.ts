/** Job: what is deprecated is struck through wherever its page names it, with the replacement beside. */
import { escapeHtml } from '../escape.ts'
import { classed, type Markdown, type State, type Token } from '../markdown-it.ts'
import type { Site } from '../options.ts'
import { deprecationOf, plainWords } from '../reference.ts'
import { apiPath, linkedSubject, subjectAt } from './entries.ts'

/** Strikes deprecated names in headings and in the contents. */
export function deprecations(md: Markdown, site: Site): void {
  md.core.ruler.push('deprecations', (state) => {
    const path = apiPath(state, site.reference)
    if (path === undefined) return
    let inContents = false
    for (const [at, token] of state.tokens.entries()) {
      if (token.attrGet('class') === 'ref-contents') inContents = true
      if (token.type === 'ref_close' && token.tag === 'nav') inContents = false
      if (token.type === 'heading_open') inHeading(state, site, path, at)
      if (inContents && token.type === 'inline') inList(state, site, path, token)
    }
  })
}

function inHeading(state: State, { reference, texts }: Site, path: string, at: number): void {
  const [open, text] = state.tokens.slice(at)
  const url = open?.tag === 'h1' ? path : `${path}#${open?.attrGet('id')}`
  const subject = subjectAt(reference, url)
  if (!text?.children || !subject || deprecationOf(subject.declaration) === undefined) return
  const link = text.children.findIndex((child) => child.attrGet('class') === 'header-anchor')
  const end = link < 0 ? text.children.length : link
  text.children = [
    classed(state, 's', 1, 'ref-deprecated'),
    ...text.children.slice(0, end),
    classed(state, 's', -1),
    // VitePress's outline leaves out what is of this class.
    html(state, ` <span class="VPBadge ref-badge">${escapeHtml(texts.deprecatedBadge)}</span> `),
    ...text.children.slice(end),
  ]
}

function inList(state: State, { reference, texts }: Site, path: string, text: Token): void {
  const { children } = text
  const link = children?.find(({ type }) => type === 'link_open')
  const subject = linkedSubject(reference, path, link?.attrGet('href') ?? '')
  const instead = subject && deprecationOf(subject.declaration)
  if (!children || instead === undefined) return
  const words = plainWords(instead)
  text.children = [
    classed(state, 's', 1, 'ref-deprecated'),
    ...children,
    classed(state, 's', -1),
    html(
      state,
      ` <small class="ref-instead">${escapeHtml(words || texts.deprecatedBadge)}</small>`,
    ),
  ]
}

function html(state: State, content: string): Token {
  return Object.assign(new state.Token('html_inline', '', 0), { content })
}
