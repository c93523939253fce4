import GithubSlugger from 'github-slugger'
import type { Heading, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** What a Markdown page links to, and what can be linked to on it. */
export interface PageLinks {
  readonly links: readonly { readonly url: string; readonly line: number }[]
  /** The anchors that GitHub gives the page's headings. */
  readonly anchors: ReadonlySet<string>
  /** Those that the layout gives them: their text in lower case, with all else unchanged (4.7). */
  readonly layoutAnchors: ReadonlySet<string>
  /** Lines with text that was meant as a link to a page and is none: `[a b](Lock.md#a b)`. */
  readonly failed: readonly number[]
}

/** The links of a page and the anchors of its headings, as GitHub makes them. */
export function pageLinks(markdown: string): PageLinks {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const slugger = new GithubSlugger()
  const links: { url: string; line: number }[] = []
  const anchors = new Set<string>()
  const layoutAnchors = new Set<string>()
  const failed: number[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'heading') {
      const text = textOf(node as Heading)
      anchors.add(slugger.slug(text))
      layoutAnchors.add(text.toLowerCase())
    }
    if (node.type === 'text' && /\]\([^)]*\.md/.test(node.value))
      failed.push(node.position?.start.line ?? 0)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line: node.position?.start.line ?? 0 })
  })
  return { links, anchors, layoutAnchors, failed }
}
