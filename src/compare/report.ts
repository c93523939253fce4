import type { Comparison, MemberDifference, PageDifference, PartDifference } from './difference.ts'
import { pair } from './pair.ts'
import { summarize, summaryLine } from './summary.ts'

/** How much a report tells. */
export interface ReportOptions {
  /** Also the pages that moved lines only, and the lines of every part that differ. */
  readonly isVerbose: boolean
}

/** What differs, for a terminal: a line for each page and for each thing on it, and the summary. */
export function report(comparison: Comparison, options: ReportOptions): string {
  const pages = comparison.pages.flatMap((page) => pageLines(page, options))
  const summary = `${summaryLine(summarize(comparison))}.`
  return [...pages, ...(pages.length > 0 ? [''] : []), summary].join('\n')
}

function pageLines(page: PageDifference, options: ReportOptions): string[] {
  const { path, status } = page
  if (status === 'same' || (status === 'moved' && !options.isVerbose)) return []
  const line = `${status.padEnd(8)} ${path}`
  if (page.status !== 'changed') return [line]
  return [
    line,
    ...page.members.flatMap((member) => memberLines(member, options)),
    ...page.texts.flatMap((text) => [
      `  text     ${text.part}`,
      ...(options.isVerbose ? indented(text) : []),
    ]),
  ]
}

function memberLines(member: MemberDifference, { isVerbose }: ReportOptions): string[] {
  const { change, address, group, isStatic } = member
  const line = `  ${change.padEnd(8)} ${address} (${group}${isStatic ? ', static' : ''})`
  if (member.change !== 'changed') return [line]
  const { parts } = member
  // A signature says what changed better than any words about it.
  const told = parts.filter(({ part }) => isVerbose || part === 'signature')
  return [
    `${line}: ${parts.map(partName).join(', ')}`,
    ...told.flatMap((part) => [...(isVerbose ? [`    ${partName(part)}`] : []), ...indented(part)]),
  ]
}

/** `comment`, or `comment #2` where it is that of the second signature. */
export function partName({ part, overload }: PartDifference): string {
  return overload ? `${part} #${overload}` : part
}

function indented(part: PartDifference): string[] {
  return differingLines(part).map((line) => `      ${line}`)
}

/** The lines that only the old and that only the new text has, after `-` and `+`. */
export function differingLines({ old = '', new: now = '' }: PartDifference): string[] {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
  const { removed, added } = pair(lines(old), lines(now), [(line) => line])
  return [
    ...removed.map((line) => `- ${line.trimEnd()}`),
    ...added.map((line) => `+ ${line.trimEnd()}`),
  ]
}
