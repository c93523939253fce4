/** Job: the glyph line `• `Optional` **code**: ``null`` \| `string`` says its parts to the style sheet. */
import { classed, type Markdown, pagePath, type State, type Token } from './markdown-it.ts'
import { isSignature } from './members.ts'
import { isReferencePage } from './reference-pages.ts'

/** Marks glyph, flags, name, types and literals of each signature, and tags such as *deprecated*. */
export function signatures(md: Markdown): void {
  md.core.ruler.push('signatures', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const [at, paragraph] of state.tokens.entries()) {
      const text = state.tokens[at + 1]
      if (paragraph.type !== 'paragraph_open' || !text?.children) continue
      if (isSignature(text)) {
        paragraph.attrJoin('class', 'ref-signature')
        text.children = marked(state, text.children)
      }
      const tag = paragraph.level === 0 ? blockTag(text) : undefined
      if (tag) paragraph.attrJoin('class', `ref-tag ref-tag-${tag}`)
    }
  })
}

function marked(state: State, children: readonly Token[]): Token[] {
  const [first, ...rest] = children
  if (!first || !/^[•▪▸Ƭ] /.test(first.content)) return [...children]
  const glyph = Object.assign(new state.Token('text', '', 0), {
    content: first.content.slice(0, 1),
  })
  const span = classed(state, 'span', 1, 'ref-glyph')
  span.attrSet('aria-hidden', 'true')
  first.content = first.content.slice(1)

  let named = !rest.some(({ type }) => type === 'strong_open')
  for (const token of rest) {
    if (token.type === 'strong_open') {
      named = true
      token.attrJoin('class', 'ref-symbol')
    }
    if (token.type !== 'code_inline') continue
    token.attrJoin(
      'class',
      named ? (token.markup === '``' ? 'ref-literal' : 'ref-type') : 'ref-flag',
    )
  }
  return [span, glyph, classed(state, 'span', -1), first, ...rest]
}

/** The name of the block tag that a paragraph begins with: `**`deprecated`** …` → `deprecated`. */
function blockTag({ children }: Token): string | undefined {
  const at = (children ?? []).findIndex(({ type, content }) => type !== 'text' || content !== '')
  const [open, name] = (children ?? []).slice(at)
  if (open?.type !== 'strong_open' || name?.type !== 'code_inline') return undefined
  return /^[a-z]+$/.test(name.content) ? name.content : undefined
}
