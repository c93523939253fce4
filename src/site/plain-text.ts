/** Job: what stands in a doc comment is shown, never run. */
import { withSpelledLinks } from '../markdown/index.ts'
import { commonHtml, vueHtml } from './common-html.ts'
import { withIncludes } from './includes.ts'
import { classed, type Markdown, pagePath, pathOf } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/**
 * VitePress's additions to markdown, by the names of their rules. GitHub knows none of them, so in
 * a generated page such text means itself: `{ readonly [K in keyof T]?: T[K] }` is a type, not a
 * list of attributes, and `<<< ./key.pem` reads no file.
 */
const EXTENSIONS = [
  'curly_attributes',
  'emoji',
  'github-alerts',
  'linkify',
  'snippet',
  'toc',
  ...vueHtml,
  ...['tip', 'info', 'warning', 'danger', 'details', 'v-pre', 'raw', 'code-group'].map(
    (name) => `container_${name}`,
  ),
]

/** Switches VitePress's syntax and Vue's compiler off for generated pages. */
export function plainText(md: Markdown): void {
  const parse = md.parse.bind(md)
  md.parse = (source, env) => {
    if (!isReferencePage(pathOf(env))) return parse(source, env)
    md.disable(EXTENSIONS, true).enable(commonHtml)
    try {
      return parse(withSpelledLinks(withIncludes(source)), env)
    } finally {
      md.enable(EXTENSIONS, true).disable(commonHtml)
    }
  }

  md.core.ruler.push('v_pre', (state) => {
    if (!isReferencePage(pagePath(state))) return
    const open = classed(state, 'div', 1, 'reference')
    open.attrSet('v-pre', '')
    state.tokens = [open, ...state.tokens, classed(state, 'div', -1)]
  })
}
