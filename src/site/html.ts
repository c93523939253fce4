/** Job: of the HTML in a doc comment, what GitHub would show is kept; the rest is shown as written. */
import { escapeHtml } from './escape.ts'
import { type Markdown, pagePath, type Token } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

const PHRASING =
  'a abbr b br cite code del em i img ins kbd mark q s samp small strong sub sup u var wbr'
const FLOW =
  'blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td th thead tr ul'
const inline = new Set(PHRASING.split(' '))
const block = new Set([...inline, ...FLOW.split(' ')])
const empty = new Set(['br', 'hr', 'img', 'wbr'])
const attributes = new Set(['align', 'alt', 'height', 'href', 'open', 'src', 'title', 'width'])
const links = /^(?:https?:|mailto:|#|\.{0,2}\/|[\w-]+(?:[./#]|$))/i
// Vite imports what a picture's relative address names, and runs it if it is a script.
const pictures = /^(?:https?:|(?![a-z]+:).*\.(?:avif|gif|jpe?g|png|svg|webp)$)/i

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi

/** A stretch of raw HTML: one tag, or the text between two. */
interface Piece {
  readonly written: string
  readonly name?: string
  readonly closing?: boolean
  /** The tag as it may be shown; stays empty until its partner is found. */
  html?: string
}

/** Lets harmless HTML through on generated pages, in pairs only: one open tag would stop the build. */
export function harmlessHtml(md: Markdown): void {
  md.core.ruler.push('harmless_html', (state) => {
    if (!isReferencePage(pagePath(state))) return
    const scopes: Piece[][] = [[]]
    const texts: { token: Token; pieces: Piece[] }[] = []

    for (const token of state.tokens) {
      if (token.type === 'heading_open') scopes.splice(0, scopes.length, [])
      if (token.type === 'html_block') {
        texts.push({ token, pieces: pair(token.content, block, scopes.at(-1) ?? []) })
      }
      const open: Piece[] = []
      for (const child of token.children ?? []) {
        if (child.type === 'image' && !pictures.test(child.attrGet('src') ?? ''))
          Object.assign(child, { type: 'text', content: child.children?.[0]?.content ?? '' })
        if (child.type !== 'html_inline') continue
        texts.push({ token: child, pieces: pair(child.content, inline, open) })
      }
      if (token.nesting === 1) scopes.push([])
      if (token.nesting === -1 && scopes.length > 1) scopes.pop()
    }
    for (const { token, pieces } of texts) {
      token.content = pieces.map(({ html, written }) => html ?? escapeHtml(written)).join('')
    }
  })
}

function pair(source: string, allowed: ReadonlySet<string>, open: Piece[]): Piece[] {
  const found = pieces(source)
  for (const piece of found) {
    if (!piece.name || !allowed.has(piece.name)) continue
    if (empty.has(piece.name)) piece.html = shown(piece)
    else if (!piece.closing) open.push(piece)
    else if (open.at(-1)?.name === piece.name) {
      const opening = open.pop()
      if (opening) opening.html = shown(opening)
      piece.html = `</${piece.name}>`
    }
  }
  return found
}

function pieces(source: string): Piece[] {
  const found: Piece[] = []
  let end = 0
  for (const { 0: written, 1: slash, 2: name, index } of source.matchAll(TAG)) {
    if (index > end) found.push(between(source.slice(end, index)))
    found.push(
      name ? { written, name: name.toLowerCase(), closing: slash === '/' } : { written, html: '' },
    )
    end = index + written.length
  }
  if (end < source.length) found.push(between(source.slice(end)))
  return found
}

/** Text outside tags: its entities are meant as such, its brackets are not. */
function between(written: string): Piece {
  return { written, html: written.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }
}

function shown({ written, name = '' }: Piece): string {
  const list = written.slice(name.length + 1).matchAll(ATTRIBUTE)
  const kept = [...list].flatMap(([, key = '', ...values]) => {
    const attribute = key.toLowerCase()
    const value = values.find((text) => text !== undefined) ?? ''
    if (!attributes.has(attribute)) return []
    if (attribute === 'href' && !links.test(value)) return []
    if (attribute === 'src' && !pictures.test(value)) return []
    return ` ${attribute}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
  })
  return `<${name}${kept.join('')}>`
}
