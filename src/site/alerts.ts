/** Job: GitHub's alerts on generated pages, and nothing that GitHub would show as a mere quotation. */
import { type Markdown, pagePath } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

const MARK = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*\n(?=.)/is

/** Makes alerts of quotations that begin with a line `[!NOTE]`; VitePress takes a title, as HTML. */
export function alerts(md: Markdown): void {
  md.core.ruler.after('block', 'alerts', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const [at, open] of state.tokens.entries()) {
      const text = state.tokens[at + 2]
      const [mark, name = ''] = MARK.exec(text?.content ?? '') ?? []
      if (open.type !== 'blockquote_open' || open.level > 0 || !text || !mark) continue
      const close = state.tokens.find(
        ({ type, level }, to) => to > at && type === 'blockquote_close' && level === open.level,
      )
      text.content = text.content.slice(mark.length)
      Object.assign(open, { type: 'github_alert_open', tag: 'div' })
      open.meta = { type: name.toLowerCase(), title: name.toUpperCase() }
      if (close) Object.assign(close, { type: 'github_alert_close', tag: 'div' })
    }
  })
}
