import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { escapeBars } from './escape.ts'
import { parsed } from './parsed.ts'

const HEAD = '| a |\n| - |\n| '

/** Where a cell's text begins in its table. */
export const CELL_START = HEAD.length

/** A table around a cell; no author means the bars for it, and a percent sign has no meaning at all. */
export function inTable(text: string): string {
  return `${HEAD}${text.replaceAll('|', '%')} |`
}

/** The tree of the table around a cell. */
export function parsedCell(text: string): Root {
  return parsed(inTable(text))
}

/** A backslash that a table takes from before a bar. */
const ESCAPED_BAR = /(?<!\\)(?:\\\\)*\\\|/

/** Markdown as a cell holds it: a bar gets a backslash; code that has one before a bar becomes HTML. */
export function cell(text: string): string {
  if (!ESCAPED_BAR.test(text) || !text.includes('`')) return escapeBars(text)
  const spans: [number, number][] = []
  visit(parsedCell(text), 'inlineCode', ({ position }) => {
    const { start, end } = position ?? {}
    spans.push([(start?.offset ?? 0) - CELL_START, (end?.offset ?? 0) - CELL_START])
  })
  return escapeBars(
    spans.reverse().reduce((all, [from, to]) => {
      const span = all.slice(from, to)
      return ESCAPED_BAR.test(span) ? all.slice(0, from) + asHtml(span) + all.slice(to) : all
    }, text),
  )
}

/** A code span as HTML that shows the same. */
function asHtml(span: string): string {
  const [, , inside = ''] = /^(`+)(.*?)\1$/s.exec(span) ?? []
  // A blank falls away only where there is one at either end.
  const content = inside.replace(/^ (.*\S.*) $/s, '$1')
  return `<code>${content.replace(/[!-/:-@[-`{-~]/g, (each) => `&#${each.charCodeAt(0)};`)}</code>`
}
