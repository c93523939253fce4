/** Job: dashes below a line underline a heading, as on GitHub, also where markdown-it sees a table. */
import { type Markdown, pagePath } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/** Keeps tables on generated pages from beginning with a line of nothing but dashes. */
export function underlines(md: Markdown): void {
  const all = md.block.ruler.getRules('')
  md.disable('table')
  const others = md.block.ruler.getRules('')
  const table = all.find((rule) => !others.includes(rule))
  md.enable('table')
  if (!table) return
  md.block.ruler.at(
    'table',
    (state, first, last, silent) => {
      const isHeading =
        isReferencePage(pagePath(state)) &&
        /^-+[ \t]*$/.test(
          state.src.slice(
            (state.bMarks[first + 1] ?? 0) + (state.tShift[first + 1] ?? 0),
            state.eMarks[first + 1],
          ),
        )
      return !isHeading && table(state, first, last, silent)
    },
    { alt: ['paragraph', 'reference'] },
  )
}
