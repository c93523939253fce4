/** Job: the readme is served as the folder's index, so links to `README.md` have to lead there. */
import type { Markdown } from './markdown-it.ts'

/** VitePress's `rewrites` that make every `README.md` the index of its folder. */
export const readmeRewrites = {
  'README.md': 'index.md',
  ':folder(.*)/README.md': ':folder/index.md',
} as const

/** What the rewrites make of a path. */
export function readmeRewrite(path: string): string {
  return path.replace(/(^|\/)README\.md$/, '$1index.md')
}

/** Turns links to a `README.md` into links to the page that it is served as. */
export function readmeLinks(md: Markdown): void {
  md.core.ruler.push('readme_links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href) token.attrSet('href', readmeLink(href))
    }
  })
}

/** `../README.md#install` → `../index.md#install`; links to other sites stay. */
export function readmeLink(href: string): string {
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return href
  return href.replace(/(^|\/)README\.md(?=$|[?#])/, '$1index.md')
}
