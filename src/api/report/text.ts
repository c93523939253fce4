import type { Change } from '../../model/changes.ts'
import { type RuleName, rules } from '../../model/rules.ts'
import { type Comparison, countsText, judgementText, SECTIONS, subjectOf } from './summary.ts'

/**
 * What differs, for a terminal.
 *
 * @param docs - The folder of the pages, for the links.
 */
export function textReport({ from, to, changes, judgement }: Comparison, docs: string): string {
  const sections = SECTIONS.flatMap(([verdict, title]) => {
    const found = changes.filter((each) => each.verdict === verdict)
    return found.length > 0 ? [title, ...found.flatMap((each) => changeLines(each, docs)), ''] : []
  })
  return [
    ...sections,
    `${from} → ${to}: ${countsText(changes)}.`,
    ...(judgement ? [judgementText(judgement)] : []),
  ].join('\n')
}

function changeLines(change: Change, docs: string): string[] {
  const { rule, old, new: now, to, note, url, kind } = change
  const { title, reason } = rules[rule as RuleName]
  const instead = to ? ` → ${to.name} (a guess by likeness)` : ''
  return [
    `  ${subjectOf(change)} (${kind}): ${title}${instead}`,
    ...(old !== undefined ? [`    - ${old}`] : []),
    ...(now !== undefined ? [`    + ${now}`] : []),
    ...(note ? [`    ${note}`] : []),
    `    ${reason} (${rule}${useText(change)})`,
    `    ${docs}/${url}`,
  ]
}

/** How applications use what has changed, where that has decided. */
export function useText({ direction }: Change): string {
  if (direction === undefined) return ''
  return `, ${{ read: 'read', write: 'written', both: 'read and written' }[direction]} by applications`
}
