/** Job: raw HTML on generated pages is what CommonMark calls so; VitePress takes Vue's tags as well. */
import type { Markdown } from './markdown-it.ts'

/** Markdown's blanks, of which a no-break space is none. */
const BLANK = '[ \\t\\n\\r]'
const VALUE = `${BLANK}*=${BLANK}*(?:[^ \\t\\n\\r"'=<>\`]+|"[^"]*"|'[^']*')`
const OPENING = `<[a-z][a-z\\d-]*(?:${BLANK}+[a-z_:][\\w.:-]*(?:${VALUE})?)*${BLANK}*/?>`
const TAG = `${OPENING}|</[a-z][a-z\\d-]*${BLANK}*>`
const INLINE = new RegExp(
  `^(?:${TAG}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<\\?[^]*?\\?>|<![a-z][^>]*>|<!\\[CDATA\\[[^]*?\\]\\]>)`,
  'i',
)

const BLOCKS =
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'

/** How a block of HTML begins, where it ends, and whether it may follow a paragraph's line. */
const STARTS: readonly (readonly [begin: RegExp, end: RegExp, interrupts: boolean])[] = [
  [/^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, true],
  [/^<!--/, /-->/, true],
  [/^<\?/, /\?>/, true],
  [/^<![a-z]/i, />/, true],
  [/^<!\[CDATA\[/, /\]\]>/, true],
  [new RegExp(`^</?(?:${BLOCKS.replaceAll(' ', '|')})(?=[ \\t]|/?>|$)`, 'i'), /^$/, true],
  [new RegExp(`^(?:${TAG})[ \\t]*$`, 'i'), /^$/, false],
]

/** The names of the rules: those of VitePress, and those in their place on generated pages. */
export const vueHtml = ['html_block', 'html_inline']
export const commonHtml = ['common_html_block', 'common_html_inline']

/** Adds CommonMark's rules for raw HTML; who parses a page chooses which rules are on. */
export function commonHtmlRules(md: Markdown): void {
  md.block.ruler.before('html_block', 'common_html_block', block, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
  md.inline.ruler.before('html_inline', 'common_html_inline', (state, silent) => {
    const [tag] = INLINE.exec(state.src.slice(state.pos, state.posMax)) ?? []
    if (!tag) return false
    if (!silent) state.push('html_inline', '', 0).content = tag
    state.pos += tag.length
    return true
  })
  md.disable(commonHtml)
}

type BlockRule = Parameters<Markdown['block']['ruler']['before']>[2]

const block: BlockRule = (state, first, last, silent) => {
  const line = (at: number) =>
    state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at])
  const indent = (at: number) => state.sCount[at] ?? 0
  if (indent(first) - state.blkIndent >= 4) return false
  const start = STARTS.find(([begin]) => begin.test(line(first)))
  if (!start) return false
  const [, end, interrupts] = start
  if (silent) return interrupts
  let next = first + 1
  if (!end.test(line(first)))
    for (; next < last && indent(next) >= state.blkIndent; next += 1)
      if (end.test(line(next))) {
        if (line(next) !== '') next += 1
        break
      }
  state.line = next
  const token = state.push('html_block', '', 0)
  token.map = [first, next]
  token.content = state.getLines(first, next, state.blkIndent, true)
  return true
}
