import type { Definition, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { type Definitions, meaning, words } from './meaning.ts'
import { source, sourceHeading } from './source.ts'

/** A heading, a paragraph, a table or the like, as it stands on a page. */
export interface Block {
  /** Its place among the blocks of the page. */
  readonly at: number
  /** Level of a heading, 0 for all else. */
  readonly depth: number
  /** Words of a heading, empty for all else. */
  readonly words: string
  /** Equal for two blocks that are only written in different ways, or declared on another line. */
  readonly meaning: string
  /** As it is written. */
  readonly text: string
  /** File, line and URL, where the block says in which place a member is declared. */
  readonly place?: string
}

/** The blocks of a page, in their order. */
export function blocks(page: string): Block[] {
  const [matter = ''] = /^---\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(page) ?? []
  const markdown = page.slice(matter.length)
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const nodes = tree.children.filter(({ type }) => type !== 'definition')
  const found = nodes.map((node, at) => ({
    at,
    ...said(node, nodes[at - 1], definitions),
    text: markdown.slice(node.position?.start.offset, node.position?.end.offset),
  }))
  return matter ? [frontMatter(matter), ...found] : found
}

function said(node: Nodes, before: Nodes | undefined, definitions: Definitions) {
  if (node.type === 'heading')
    return { depth: node.depth, words: words(node), meaning: meaning(node, definitions) }
  const isSource = before?.type === 'heading' && words(before) === sourceHeading
  const { file, place } = (isSource && source(node)) || {}
  const plain = { depth: 0, words: '', meaning: file ?? meaning(node, definitions) }
  return place ? { ...plain, place } : plain
}

function frontMatter(text: string): Block {
  return { at: -1, depth: 0, words: '', meaning: text.trim(), text: text.trim() }
}
