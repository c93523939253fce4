/** Job: text on generated pages is what it says; VitePress keeps entities, for fear of `{{`. */
import { JOINT } from '../markdown/index.ts'
import { type Markdown, pagePath, pathOf, type State, type Token } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/**
 * Decodes entities where the text is parsed and escapes all of it where it is written. VitePress
 * leaves alone what looks like an entity, also where `&\#60;` means the five characters.
 */
export function literalText(md: Markdown): void {
  md.core.ruler.before('text_join', 'literal_text', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text_special') Object.assign(token, { type: 'text', info: '' })
      if (token.type === 'text') token.content = token.content.replaceAll(JOINT, '')
      if (token.type === 'image') token.children = [alternative(state, token)]
    }
    for (const { children } of state.tokens) keepBlanks(children ?? [])
  })
  // markdown-it remembers what it found in a bracket that stayed open, and then misses code spans.
  md.inline.ruler.before('backticks', 'fresh_backticks', (state) => {
    Object.assign(state, { backticksScanned: false })
    return false
  })
  md.inline.ruler.before('strikethrough', 'two_tildes', (state, silent) => {
    if (!isReferencePage(pagePath(state))) return false
    const [run = ''] = /^~+/.exec(state.src.slice(state.pos, state.posMax)) ?? []
    if (run.length < 3) return false
    if (!silent) state.pending += run
    state.pos += run.length
    return true
  })
  // Vue drops the line end between two elements, but not the blank.
  const softbreak = md.renderer.rules.softbreak
  md.renderer.rules.softbreak = (tokens, at, options, env, self) =>
    isReferencePage(pathOf(env)) ? ' ' : (softbreak?.(tokens, at, options, env, self) ?? '\n')
  const written = md.renderer.rules.text
  md.renderer.rules.text = (tokens, at, options, env, self) =>
    isReferencePage(pathOf(env))
      ? md.utils.escapeHtml(tokens[at]?.content ?? '')
      : (written?.(tokens, at, options, env, self) ?? '')
}

/** Vue drops a blank that is all that an element holds, unless it is one that keeps words together. */
function keepBlanks(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries())
    if (token.type === 'text' && /^ +$/.test(token.content))
      if (opens(tokens[at - 1]) && closes(tokens[at + 1])) token.content = '\u00a0'
}

function opens(token: Token | undefined): boolean {
  return token?.nesting === 1 || (token?.type === 'html_inline' && /^<\w/.test(token.content))
}

function closes(token: Token | undefined): boolean {
  return token?.nesting === -1 || (token?.type === 'html_inline' && token.content.startsWith('</'))
}

/** The words of a picture's description, as one piece of text. */
function alternative(state: State, picture: Token): Token {
  return Object.assign(new state.Token('text', '', 0), { content: words(picture) })
}

function words({ children, content, type }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  return children ? children.map(words).join('') : content
}
