/** What GitHub makes of markdown: its tree, and the text of it that a reader sees. */
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'node-html-parser'
import { visit } from 'unist-util-visit'

/** Where readers see a text. */
export type Place = 'github' | 'site'

/**
 * The tree of a markdown text. The site knows two things less than GitHub, and shows them as they
 * are written: `~one tilde~` and the boxes of task lists.
 */
export function parsed(markdown: string, place: Place): Root {
  const onSite = place === 'site'
  const tree = fromMarkdown(markdown, {
    extensions: [
      gfm({ singleTilde: !onSite }),
      { disable: { null: onSite ? ['tasklistCheck'] : [] } },
    ],
    mdastExtensions: [gfmFromMarkdown()],
  })
  // GitHub takes the backslash from a bar before it looks for addresses in a cell.
  visit(tree, 'tableCell', (cell) => {
    visit(cell, 'text', (node, _, parent) => {
      if (parent?.type === 'link' && node.position) node.value = node.value.replaceAll('\\|', '|')
    })
  })
  return tree
}

const PHRASING = new Set(
  'break delete emphasis html image imageReference inlineCode link linkReference strong text'.split(
    ' ',
  ),
)

/** The text that a tree shows: blocks on lines of their own, no tags and no definitions. */
export function visible(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'html')
    return (
      /^<img\b.*alt="([^"]*)"/i.exec(node.value)?.[1] ??
      parse(node.value.replace(/<\/?(?:br|hr|details|summary)\b/gi, ' $&')).textContent
    )
  // Vue drops a code span of nothing but a blank.
  if (node.type === 'inlineCode') return node.value.trim() && node.value
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  if (!('children' in node)) return ''
  return node.children
    .map((child) => (PHRASING.has(child.type) ? visible(child) : `\n${visible(child)}\n`))
    .join('')
}

/** Text on one line, as a browser would collapse it. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Text as a file holds it: half of a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}
