/** Job: a fence on a generated page shows its code as written; only its first word names a language. */
import { type Markdown, pagePath } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/** Stands in a notation of the highlighter; Markdown itself has no such character left. */
const BREAK = '\0'

/** Keeps VitePress's additions to fences, `{1,2}`, `[title]` and `// [!code …]`, from acting. */
export function plainFences(md: Markdown): void {
  md.core.ruler.push('plain_fences', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const token of state.tokens) {
      if (token.type !== 'fence') continue
      token.info = language(token.info)
      token.content = token.content.replaceAll('[!code', `[!${BREAK}code`)
    }
  })
  const highlight = md.options.highlight
  if (highlight)
    md.options.highlight = (code, language, attributes) =>
      highlight(code, language, attributes).replaceAll(BREAK, '')
}

/** The first word after a fence. It becomes a class and a label, neither of them escaped. */
function language(info: string): string {
  const word = /^\s*([\w+#.-]*)(?!\S)/.exec(info)?.[1]?.replace(/^ansi$|-vue$/i, '') ?? ''
  // VitePress looks for it in a plain object, where `__proto__` is no language.
  return word.toLowerCase() in {} ? '' : word
}
