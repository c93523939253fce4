/** Characters of a comment that look like markdown and must not mean anything. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Place, visible } from './commonmark.ts'
import { harmful, isHarmlessAddress } from './harmless.ts'

/** Stands for a character that means nothing to markdown: punctuation, as the character is. */
const INERT: Readonly<Record<string, string>> = { '<': '⹁', '[': '⹂', '!': '⹃' }

/** The characters that no generated text may hold, because the oracle needs them. */
export const RESERVED = new RegExp(`[${Object.values(INERT).join('')}]`, 'g')

/** What holds text in lines, in which HTML stands between words. */
const FLOW_IN_TEXT = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference'.split(' '),
)

/** A character that must not mean anything, and whether an address ends before it. */
export interface Meaningless {
  readonly offset: number
  readonly endsAddress: boolean
}

/** Where the characters stand that must not mean anything. */
export function meaningless(
  tree: Root,
  source: string,
  used: ReadonlySet<string>,
  place: Place,
): Meaningless[] {
  const offsets: number[] = []
  const addressEnds: number[] = []
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0
    if ('children' in node) {
      // On the site, a rule across the page stands on a line of its own or is text.
      if (place === 'site' && FLOW_IN_TEXT.has(node.type))
        for (const { type, position, ...rest } of node.children)
          if (type === 'html' && 'value' in rest && /^<hr/i.test(rest.value))
            offsets.push(position?.start.offset ?? 0)
      for (const { value, position } of harmful(node))
        offsets.push((position?.start.offset ?? 0) + value.length - value.trimStart().length)
    }
    // A bare address ends where HTML begins.
    if (
      node.type === 'link' &&
      node.position &&
      node.children[0]?.position?.start.offset === start &&
      /^(?:https?:|www\.)/i.test(visible(node))
    )
      addressEnds.push(node.position.end.offset ?? 0)
    if ('url' in node && !isHarmlessAddress(node.url)) offsets.push(start)
    else if (
      node.type === 'definition' &&
      (!used.has(node.identifier) || node.identifier.startsWith('^'))
    )
      offsets.push(start)
    else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      offsets.push(start)
  })
  return offsets.map((offset) => ({
    offset,
    endsAddress:
      addressEnds.includes(offset) ||
      /(?:https?:\/\/|www\.)[^\s<\\]*$/i.test(source.slice(0, offset)),
  }))
}

/** The same in a text that begins so many characters later. */
export function shifted(by: number) {
  return ({ offset, endsAddress }: Meaningless) => ({ offset: offset - by, endsAddress })
}

/** A text in which those characters are others, without a meaning. */
export function inert(text: string, found: readonly Meaningless[]): string {
  const characters = text.split('')
  for (const { offset, endsAddress } of found)
    characters[offset] =
      (endsAddress ? '<wbr>' : '') + (INERT[text[offset] ?? ''] ?? text[offset] ?? '')
  return characters.join('')
}

/** The characters that were meant, in the place of their substitutes. */
export function meant(text: string): string {
  return Object.entries(INERT).reduce(
    (all, [character, other]) => all.replaceAll(other, character),
    text,
  )
}
