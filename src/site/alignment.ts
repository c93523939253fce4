/** Job: the columns of tables are aligned by the style sheet, and not by attributes. */
import type { Markdown } from './markdown-it.ts'

/** Gives the cells of centred and right-aligned columns a class in place of a `style`. */
export function alignment(md: Markdown): void {
  md.core.ruler.push('alignment', ({ tokens }) => {
    for (const token of tokens) {
      const [, side] = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '') ?? []
      if (!side) continue
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style')
      if (side !== 'left') token.attrJoin('class', `ref-align-${side}`)
    }
  })
}
