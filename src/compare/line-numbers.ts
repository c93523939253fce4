import { sourceHeading, withoutLine } from './source.ts'

/** A fence away from the margin, or HTML: what belongs to them only a parser can tell. */
const UNSURE = /^(?:[ \t>*+-]|\d+[.)])+(?:`{3}|~{3})|^[ \t]*</m

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const HEADING = new RegExp(`^#{1,6} ${sourceHeading}$`)
const LINKED = /^(\[[^[\]]+):\d+(\]\()([^\s()]+)\)$/
const PLAIN = /^([\w@./][^\s[\]<]*):\d+$/

/**
 * A page without the line numbers of its sources, found without a parser.
 *
 * Two pages of which this makes the same text differ in line numbers at most. Others may do so too:
 * it leaves what is written in an unusual way.
 */
export function withoutLines(page: string): string {
  if (UNSURE.test(page)) return page
  let fence = ''
  const lines = page.split('\n').map((line, at, all) => {
    const isInside = fence !== ''
    if (isInside) fence = closes(line, fence) ? '' : fence
    else fence = FENCE.exec(line)?.[0] ?? ''
    const isAlone = HEADING.test(all[at - 2] ?? '') && !all[at - 1] && !all[at + 1]
    return isAlone && !isInside ? withoutNumber(line) : line
  })
  return lines.join('\n')
}

function closes(line: string, fence: string): boolean {
  const run = line.trimEnd()
  return run.length >= fence.length && run === fence.charAt(0).repeat(run.length)
}

function withoutNumber(line: string): string {
  return line
    .replace(LINKED, (_, label, middle, url) => `${label}${middle}${withoutLine(url)})`)
    .replace(PLAIN, '$1')
}
