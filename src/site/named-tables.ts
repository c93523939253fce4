/** Job: tables that begin with names can be told from others: on a phone, their rows are blocks. */
import type { Markdown } from './markdown-it.ts'

/**
 * Gives the heads of the layout's tables a class, for VitePress writes the tables themselves; those of
 * comments may have columns that need their titles.
 */
export function namedTables(md: Markdown): void {
  md.core.ruler.push('named_tables', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'thead_open') continue
      const title = tokens.slice(at).find(({ type }) => type === 'inline')
      if (title?.content === 'Name') token.attrJoin('class', 'ref-named')
    }
  })
}
