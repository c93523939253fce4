import type { Link, Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { ADDRESS_END, endsInAddress, isBareLink } from './bare-links.ts'
import { CELL_START, inTable, parsedCell } from './cell.ts'
import { isFolded } from './folded.ts'
import { parsed } from './parsed.ts'

/** Inline elements that GitHub shows and that can do no harm; each is well-formed without a partner. */
const VOID = /^<(?:br|hr|wbr)\s*\/?>$/i

/** Inline elements without attributes that authors use for keys, indices and the like. */
const PAIRED = /^<(\/?)(?:b|code|del|em|i|ins|kbd|mark|s|samp|small|strong|sub|sup|u|var)>$/i

/** A picture, with nothing but what it shows and how large it is. */
const PICTURE = /^<img(?:\s+(?:alt|height|src|title|width)="[^"<>]*")+\s*\/?>$/i

/** Addresses that start a program or read a file; the list of markdown-it, which takes no others. */
const DANGEROUS = /^\s*(?:javascript|vbscript|file|data):/i

/** What a tag, a footnote, a definition or a dangerous address cannot do without. */
const SUSPECT = /[<&\\]|\[\^|\]:|(?:script|file|data):/i

/**
 * Markdown in which what GitHub or the site would drop, run or move away shows as written.
 *
 * The parts of a text are blocks of their own. Raw HTML, links to `javascript:` and the like,
 * footnotes, and definitions that nothing refers to get a backslash. Plain inline elements such as
 * `<br>`, pictures, a pair of `<kbd>…</kbd>` and folded blocks stay.
 */
export function shownAsWritten(...parts: readonly string[]): string {
  const whole = parts.map(partShownAsWritten).join('\n\n')
  return escapedUntil(whole, (text) => meaningless(parsed(text), text))
}

/** The same for text that stands on one line, in a cell or a heading. */
export function shownInLine(line: string): string {
  return escapedUntil(line, (each) =>
    meaningless(parsedCell(each), inTable(each)).map((found) => ({
      ...found,
      offset: found.offset - CELL_START,
    })),
  )
}

/** A part of a text whose blocks end with it: its fence is closed, and its HTML is text. */
function partShownAsWritten(markdown: string): string {
  const text = escapedUntil(markdown, (each) => meaninglessBlocks(parsed(each), each))
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text
  const last = parsed(`${text}\n\na`).children.at(-1)
  if (last?.type !== 'code') return text
  const fence = /`{3,}|~{3,}/.exec(text.slice(last.position?.start.offset))
  return `${text}\n${fence?.[0] ?? ''}`
}

/** Puts a mark at each offset found, and again: what stood inside may come to mean something. */
function escapedUntil(markdown: string, find: (text: string) => Escape[]): string {
  if (!/[<[]/.test(markdown) || !SUSPECT.test(markdown)) return markdown
  let text = markdown
  for (let escapes = find(text); escapes.length > 0; escapes = find(text))
    for (const { offset, mark } of certain(escapes).reverse())
      text = text.slice(0, offset) + mark + text.slice(offset)
  return text
}

/** The escapes, in order, as far as what one of them uncovers may begin the code that holds the next. */
function certain(escapes: readonly Escape[]): Escape[] {
  const sorted = escapes.toSorted((a, b) => a.offset - b.offset)
  const last = sorted.findIndex(({ uncoversCode }) => uncoversCode)
  return last < 0 ? sorted : sorted.slice(0, last + 1)
}

/** What keeps a character from meaning anything to Markdown, and where it is put. */
interface Escape {
  readonly offset: number
  readonly mark: string
  /** True where what the character stood for hides marks of code. */
  readonly uncoversCode: boolean
}

/** What has to be put before the characters that must not mean anything to Markdown. */
function meaningless(tree: Root, source: string): Escape[] {
  // Blocks first: an escaped one is text, and may stand in code or in a link.
  const found = meaninglessBlocks(tree, source)
  if (found.length > 0) return found
  // Definitions last: what was no HTML may refer to one.
  const inText = meaninglessText(tree, source)
  return inText.length > 0 ? inText : unusedDefinitions(tree, source)
}

function meaninglessBlocks(tree: Root, source: string): Escape[] {
  const found: Escape[] = []
  visit(tree, (node, index, parent) => {
    if (!parent || !isFlow(parent)) return
    const isBlock =
      node.type === 'html' &&
      (isHarmless(node.value, index, parent) || isFolded(node, parent.children))
    if (node.type === 'html' ? !isBlock : isFootnote(node))
      found.push(ownLine(node, parent.children[(index ?? 0) - 1], source))
  })
  return found
}

/** The escape of a block that is to be text, which stays a block of its own where code would take it in. */
function ownLine(node: Nodes, previous: Nodes | undefined, source: string): Escape {
  // The blanks before a tag are no measure: a tab counts for several.
  const offset = node.type === 'html' ? source.indexOf('<', startOf(node)) : startOf(node)
  const uncoversCode = hidesCode(node, source)
  const joins = previous?.position?.end.line === (node.position?.start.line ?? 0) - 1
  if (!joins || !hasOpenCode(previous)) return { offset, mark: '\\', uncoversCode }
  const margin = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  return { offset, mark: `\n${margin}\\`, uncoversCode }
}

/** True for a block with a backtick that begins no code span, for want of a second one. */
function hasOpenCode(block: Nodes): boolean {
  let isOpen = false
  visit(block, 'text', ({ value }) => {
    isOpen ||= value.includes('`')
  })
  return isOpen
}

function meaninglessText(tree: Root, source: string): Escape[] {
  const found: { offset: number; node: Nodes }[] = []
  const addressEnds: number[] = []
  visit(tree, (node, index, parent) => {
    const start = startOf(node)
    if (node.type === 'link' && hasOpenEnd(node)) addressEnds.push(endOf(node))
    if (node.type === 'html') {
      // Blocks were dealt with before.
      if (!parent || (!isFlow(parent) && !isHarmless(node.value, index, parent)))
        found.push({ offset: start, node })
    } else if ('url' in node && DANGEROUS.test(node.url))
      found.push({ offset: source[start] === '!' ? start + 1 : start, node })
    else if (isFootnote(node)) found.push({ offset: start, node })
  })
  // A bare address ends where HTML begins, but not at a backslash.
  const isInAddress = (offset: number) =>
    addressEnds.includes(offset) || endsInAddress(source.slice(0, offset))
  return found.map(({ offset, node }) => ({
    offset,
    mark: isInAddress(offset) ? `${ADDRESS_END}\\` : '\\',
    uncoversCode: hidesCode(node, source),
  }))
}

function unusedDefinitions(tree: Root, source: string): Escape[] {
  const used = new Set<string>()
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(node.identifier)
  })
  const found: Escape[] = []
  visit(tree, 'definition', (node) => {
    if (!used.has(node.identifier))
      found.push({ offset: startOf(node), mark: '\\', uncoversCode: hidesCode(node, source) })
  })
  return found
}

function hidesCode(node: Nodes, source: string): boolean {
  return /`|~~~/.test(source.slice(startOf(node), endOf(node)))
}

function isFootnote({ type }: Nodes): boolean {
  return type === 'footnoteReference' || type === 'footnoteDefinition'
}

function isFlow({ type }: Parents): boolean {
  return /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type)
}

/** True for a bare address that may have a path, which a mail address has not. */
function hasOpenEnd(node: Link): boolean {
  return isBareLink(node) && !node.url.startsWith('mailto:')
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

function isHarmless(value: string, index = 0, parent?: Parents): boolean {
  if (VOID.test(value) || isPicture(value)) return true
  return PAIRED.test(value) && isPaired(parent?.children ?? [], index)
}

/** True for the tag of a picture that is shown, not written out. */
export function isPicture(tag: string): boolean {
  return PICTURE.test(tag) && !/\ssrc="\s*(?:javascript|vbscript|file|data):/i.test(tag)
}

/** True when a tag opens or closes a pair among the children of its own parent. */
function isPaired(siblings: readonly Nodes[], index: number): boolean {
  const open: number[] = []
  const name = (at: number) => {
    const node = siblings[at]
    return node?.type === 'html' ? node.value.replace(/[</>]/g, '').toLowerCase() : ''
  }
  for (const [at, node] of siblings.entries()) {
    if (node.type !== 'html' || !PAIRED.test(node.value)) continue
    if (!node.value.startsWith('</')) {
      open.push(at)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    if (name(start) !== name(at)) return false
    if (start === index || at === index) return true
  }
  return false
}
