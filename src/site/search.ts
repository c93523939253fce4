/** Job: the local search finds members. Each is a section of its own, without the layout's noise. */
import type { DefaultTheme } from 'vitepress'
import { isDocumentPage, isReferencePage } from './reference-pages.ts'
import { searchSections } from './search-sections.ts'
import { indexTerms, queryTerms, rank, tolerance } from './search-terms.ts'

/** VitePress's local search over symbols and members; pages that were written as such are searched as usual. */
export function search(): Extract<DefaultTheme.Config['search'], { provider: 'local' }> {
  return {
    provider: 'local',
    options: {
      miniSearch: {
        options: { tokenize: indexTerms },
        searchOptions: {
          tokenize: queryTerms,
          combineWith: 'AND',
          prefix: true,
          fuzzy: tolerance,
          // A long name has many beginnings that match; together they must not beat the name itself.
          weights: { prefix: 0.03, fuzzy: 0.03 },
          boost: { title: 5, titles: 3, text: 1 },
          boostDocument: rank,
        },
        // Only a text passes from `_render` to the splitter; that of a rendered page begins with `<`.
        _splitIntoSections: (_path, text) => (text.startsWith('[') ? JSON.parse(text) : undefined),
      },
      _render: (source, env, md) => {
        if (!isReferencePage(env.relativePath) || isDocumentPage(env.relativePath)) {
          const html = md.render(source, env)
          return env.frontmatter?.search === false ? '' : html
        }
        return JSON.stringify(searchSections({ tokens: md.parse(source, env) }))
      },
    },
  }
}
