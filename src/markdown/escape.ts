import { hasUnderscoreEmphasis } from './emphasis.ts'

/** Characters that always get a backslash in names and in plain type text. */
const MARKDOWN = '>_`|'

/** Characters that are written as HTML entities in headings and lists. */
const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

const HTML_CHARACTERS = Object.keys(HTML).join('')

/** Characters that some readers of Markdown take for blanks and others do not; as entities they are none. */
const DISPUTED = /[\u2028\u2029\ufeff]/g

/** What else would mean something to Markdown, and gets a backslash only where it does. */
const MEANINGFUL: readonly RegExp[] = [
  // A backslash before what it would escape.
  /\\(?=[!-/:-@[-`{-~\u2028\u2029\ufeff]|\s*$)/g,
  // Emphasis and deletion that could open or close.
  /(?<!\S[ \t]+)[*~]|[*~](?![ \t]+\S)/g,
  // A declaration, an address in angle brackets, a tag that a backslash does not close.
  /<(?=[!?]|[a-z][a-z\d+.-]{1,31}:|[a-z][a-z\d-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?)*\s+[\w:.-]+\s*=\s*(?:"[^"]*$|'[^']*$|[^\s"'=<>`]+>))/gi,
  /&(?=[a-z][a-z\d]*;|#\d{1,7};|#x[\da-f]{1,6};)/gi,
]

/** The beginning of an address, up to the character that makes it one, and what may belong to it. */
const ADDRESS = /(https?:(?=\/\/)|www\.)(?=([^ \t\n\f\r]*))/gi

/** A name, or the text of a type, as Markdown: `>`, `_`, backtick, `|` and what would mean something. */
export function escapeMarkdown(text: string): string {
  return escaped(text, (character) => `\\${character}`, '')
}

/** Text with the characters that HTML gives a meaning as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => HTML[character] as string)
}

/** A name as it stands in headings and lists: safe as Markdown and as HTML. */
export function escapeName(text: string): string {
  return escaped(text, escapeInName, HTML_CHARACTERS)
}

/** Escaped text with its underscores plain, unless they could mean emphasis. */
export function withPlainUnderscores(escaped: string): string {
  const plain = escaped.replaceAll('\\_', '_')
  return hasUnderscoreEmphasis(plain) ? escaped : plain
}

/** An entity, behind a backslash where the character gets one in any case, or the backslash alone. */
function escapeInName(character: string): string {
  const entity = HTML[character]
  if (!entity) return `\\${character}`
  return MARKDOWN.includes(character) ? `\\${entity}` : entity
}

/** Markdown between the brackets of a link: brackets without a partner get a backslash. */
export function insideBrackets(markdown: string): string {
  return hasPlainBrackets(markdown) ? markdown : markdown.replace(/(?<!\\)[[\]]/g, '\\$&')
}

/** Text with each `|` that has no backslash yet behind one, so that it stays in its table cell. */
export function escapeBars(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
}

/** Nearly every name, and nearly every path: nothing in it means anything but the underscores. */
const PLAIN = /^[\w/.:-]*$/

/** What could begin an address. */
const ADDRESS_LIKE = /www\.|\/\//i

/** Text on one line, each character that needs it replaced, with those of `more` among them. */
function escaped(text: string, replace: (character: string) => string, more: string): string {
  if (PLAIN.test(text) && !ADDRESS_LIKE.test(text)) return text.replaceAll('_', '\\_')
  const line = onOneLine(text)
  const offsets = new Set<number>()
  const mark = (pattern: RegExp) => {
    for (const { index } of line.matchAll(pattern)) offsets.add(index)
  }
  for (const pattern of [...MEANINGFUL, DISPUTED]) mark(pattern)
  mark(new RegExp(`[${MARKDOWN}${more}]`, 'g'))
  if (!hasPlainBrackets(line)) mark(/[[\]]/g)
  // An address that becomes a link by itself would show the backslashes and entities in it.
  for (const { 1: start = '', 2: rest = '', index } of line.matchAll(ADDRESS)) {
    const from = index + start.length
    if (rest.split('').some((_, at) => offsets.has(from + at))) offsets.add(from - 1)
  }
  return line
    .split('')
    .map((character, at) => {
      if (!offsets.has(at)) return character
      return character > '~' ? `&#${character.charCodeAt(0)};` : replace(character)
    })
    .join('')
}

/** True for brackets as in `T[K]`: in pairs, and none with a link's address behind it. */
export function hasPlainBrackets(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 && !text.includes('](')
}

/** Text without line ends: where a name stands, a line end would end the heading or the line. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\n\r]\s*/g, ' ')
}
