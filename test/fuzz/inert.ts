/** Characters of a comment that look like markdown and must not mean anything. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Place, visible } from './commonmark.ts'
import { harmful, isHarmlessAddress } from './harmless.ts'

/** Stands for a character that means nothing to markdown: punctuation, as the character is. */
const INERT: Readonly<Record<string, string>> = {
  '<': '⹁',
  '[': '⹂',
  '-': '⹀',
}

/** The characters that no generated text may hold, because the oracle needs them. */
export const RESERVED = new RegExp(`[${Object.values(INERT).join('')}]`, 'g')

/** What holds text in lines, in which HTML stands between words. */
const IN_LINES = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
)

/** A character that must not mean anything, and what sets it apart from what stands before it. */
export interface Meaningless {
  readonly offset: number
  readonly before: string
}

/** Where the characters stand that must not mean anything; definitions count if what is used is known. */
export function meaningless(
  tree: Root,
  source: string,
  used: ReadonlySet<string> | undefined,
  place: Place,
): Meaningless[] {
  const blocks: Meaningless[] = []
  const offsets: number[] = []
  const addressEnds: number[] = []
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0
    if ('children' in node && !IN_LINES.has(node.type))
      for (const block of [...harmful(node), ...footnotes(node.children)])
        blocks.push(ownBlock(node.children, block, source))
    // markdown-it draws no table whose heading has no bar.
    if (node.type === 'table' && place === 'site') {
      const heading = node.children[0]?.position
      const [from, to] = [heading?.start.offset ?? 0, heading?.end.offset ?? 0]
      if (!source.slice(from, to).includes('|'))
        blocks.push({ offset: source.indexOf('-', to), before: '' })
    }
    if ('children' in node && IN_LINES.has(node.type)) {
      offsets.push(...harmful(node).map(({ position }) => position?.start.offset ?? 0))
      // On the site, a rule across the page stands on a line of its own or is text.
      if (place === 'site')
        for (const child of node.children as readonly Nodes[])
          if (child.type === 'html' && /^<hr/i.test(child.value))
            offsets.push(child.position?.start.offset ?? 0)
    }
    // A bare address ends where HTML begins.
    if (
      node.type === 'link' &&
      node.position &&
      node.children[0]?.position?.start.offset === start &&
      /^(?:https?:|www\.)/i.test(visible(node))
    )
      addressEnds.push(node.position.end.offset ?? 0)
    if ('url' in node && !isHarmlessAddress(node.url))
      offsets.push(node.type === 'image' ? start + 1 : start)
    else if (node.type === 'definition' && used?.has(node.identifier) === false) offsets.push(start)
    else if (node.type === 'footnoteReference') offsets.push(start)
  })
  if (blocks.length > 0) return blocks
  return offsets.map((offset) => ({
    offset,
    before: addressEnds.includes(offset) || endsInAddress(source.slice(0, offset)) ? '<wbr>' : '',
  }))
}

function endsInAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.)[^\s<]*$/i.test(text) && !/(?<!\\)(?:\\\\)*\\$/.test(text)
}

function footnotes(nodes: readonly Nodes[]): Nodes[] {
  return nodes.filter(({ type }) => type === 'footnoteDefinition')
}

function withoutCode(node: Nodes): Nodes {
  if (node.type === 'inlineCode') return { type: 'text', value: '' }
  if (!('children' in node)) return node
  return { ...node, children: node.children.map(withoutCode) } as Nodes
}

/** What GitHub takes for a block stays one where it would close a code span. */
function ownBlock(siblings: readonly Nodes[], block: Nodes, source: string): Meaningless {
  const start = block.position?.start.offset ?? 0
  const offset = block.type === 'html' ? source.indexOf('<', start) : start
  const previous = siblings[siblings.indexOf(block) - 1]
  const joins = previous?.position?.end.line === (block.position?.start.line ?? 0) - 1
  if (!joins || !visible(withoutCode(previous)).includes('`')) return { offset, before: '' }
  return { offset, before: `\n${source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)}` }
}

/** The same in a text that begins so many characters later. */
export function shifted(by: number) {
  return ({ offset, before }: Meaningless) => ({ offset: offset - by, before })
}

/** A text in which those characters are others, without a meaning. */
export function inert(text: string, found: readonly Meaningless[]): string {
  const characters = text.split('')
  for (const { offset, before } of found)
    characters[offset] = before + (INERT[text[offset] ?? ''] ?? text[offset] ?? '')
  return characters.join('')
}

/** The characters that were meant, in the place of their substitutes. */
export function meant(text: string): string {
  return Object.entries(INERT).reduce(
    (all, [character, other]) => all.replaceAll(other, character),
    text,
  )
}
