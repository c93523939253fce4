import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** Inline elements that GitHub shows and that can do no harm; each is well-formed without a partner. */
const VOID = /^<(?:br|hr|wbr)\s*\/?>$/i

/** Inline elements without attributes that authors use for keys, indices and the like. */
const PAIRED = /^<(\/?)(?:b|code|del|em|i|ins|kbd|mark|s|samp|small|strong|sub|sup|u|var)>$/i

/**
 * Markdown in which everything that would be raw HTML shows as written.
 *
 * GitHub drops the tags it does not know and the site would compile them, so `<T>` and `<script>`
 * get a backslash. Plain inline elements such as `<br>` and a pair of `<kbd>…</kbd>` stay.
 */
export function shownAsWritten(markdown: string): string {
  let text = markdown
  // Escaping one tag can uncover another that stood inside it; each round escapes at least one.
  for (let tags = unsafeTags(text); tags.length > 0; tags = unsafeTags(text))
    for (const offset of tags.reverse()) text = `${text.slice(0, offset)}\\${text.slice(offset)}`
  return text
}

/** Offsets of the `<` of raw HTML that is not plain inline markup, in rising order. */
function unsafeTags(markdown: string): number[] {
  if (!markdown.includes('<')) return []
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const unsafe: number[] = []
  visit(tree, 'html', (node, index, parent) => {
    const offset = node.position?.start.offset ?? 0
    const inline = parent?.type === 'root' ? isOneTag(node.value) : true
    if (inline && VOID.test(node.value)) return
    if (inline && PAIRED.test(node.value) && isPaired(parent?.children ?? [], index ?? 0)) return
    unsafe.push(offset + leadingBlanks(node.value))
  })
  return unsafe
}

function isOneTag(value: string): boolean {
  return /^<[^<>]*>$/.test(value)
}

function leadingBlanks(value: string): number {
  return value.length - value.trimStart().length
}

interface Node {
  readonly type: string
  readonly value?: string
}

/** True when a tag opens or closes a pair among the children of its own parent. */
function isPaired(siblings: readonly Node[], index: number): boolean {
  const open: number[] = []
  const name = (value = '') => value.replace(/[</>]/g, '').toLowerCase()
  for (const [at, { type, value = '' }] of siblings.entries()) {
    if (type !== 'html' || !PAIRED.test(value)) continue
    if (!value.startsWith('</')) {
      open.push(at)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    if (name(siblings[start]?.value) !== name(value)) return false
    if (start === index || at === index) return true
  }
  return false
}
