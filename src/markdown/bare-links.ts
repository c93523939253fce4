import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { parsed } from './parsed.ts'

/** True for an address that is a link without any brackets. */
export function isBareLink({ children: [text], position }: Link): boolean {
  return text?.type === 'text' && text.position?.start.offset === position?.start.offset
}

/** Stands where a bracket would change what the characters beside it mean; a reader drops it. */
export const JOINT = '\ufdd0'

/** The address of a plain link: `](https://example.org/a#L1)`. */
const BRACKETED = /\]\(https?:\/\/[^\s()<>]*\)/gi

/** Markdown in which each address that GitHub makes a link is one by brackets, for other readers. */
export function withSpelledLinks(markdown: string): string {
  // Parsing costs more than all the rest of a page; most have no address but between brackets.
  if (!/https?:\/\/|www\.|@/i.test(markdown.replace(BRACKETED, ']'))) return markdown
  const tree = parsed(markdown)
  const links: Link[] = []
  const inCells = new Set<Link>()
  visit(tree, 'tableCell', (cell) => visit(cell, 'link', (node) => void inCells.add(node)))
  visit(tree, 'link', (node) => {
    if (node.position && isBareLink(node)) links.push(node)
  })
  return links.reverse().reduce((text, node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    const [before, after] = [text.slice(0, start), text.slice(end)]
    const link = spelled(node, text.slice(start, end), inCells.has(node))
    return [
      before,
      /[*_~!\\\]]$/.test(before) ? JOINT : '',
      link,
      /^[*_~]/.test(after) ? JOINT : '',
      after,
    ].join('')
  }, markdown)
}

/** What has no backslash before it: a bar that has one, and a mark of code, which takes no escape. */
const ESCAPES: Readonly<Record<string, string>> = { '\\|': '\\|', '`': '&#96;' }

function spelled({ url }: Link, written: string, isInCell: boolean): string {
  // In a cell, a bar has its backslash already.
  const marks = isInCell ? /\\\||[!-/:-@[-`{-~]/g : /[!-/:-@[-`{-~]/g
  const text = written.replace(marks, (mark) => ESCAPES[mark] ?? `\\${mark}`)
  const address = url.replace(/[\\|<>`\s]/g, encodeURIComponent).replaceAll('&', '\\&')
  return `[${text}](<${address}>)`
}

/** Text with the end of an address, if it may end in one that would take in what follows. */
export function withEndedAddress(text: string): string {
  return endsInAddress(text) ? `${text}${ADDRESS_END}` : text
}

/** True for text that ends in what may be a bare address, and in no backslash. */
export function endsInAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.)[^\s<]*$/i.test(text) && !/(?<!\\)(?:\\\\)*\\$/.test(text)
}

/** Ends an address that GitHub makes a link, and shows nothing. */
export const ADDRESS_END = '<wbr>'
