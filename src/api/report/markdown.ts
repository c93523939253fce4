import { code, link } from '../../markdown/index.ts'
import type { Change } from '../../model/changes.ts'
import { type RuleName, rules } from '../../model/rules.ts'
import { type Comparison, countsText, judgementText, SECTIONS, subjectOf } from './summary.ts'
import { useText } from './text.ts'

/**
 * What differs, for a comment or a summary: a paragraph, and a list for each verdict.
 *
 * @param base - What stands before the addresses of pages.
 */
export function markdownReport({ from, to, changes, judgement }: Comparison, base: string): string {
  const sections = SECTIONS.flatMap(([verdict, title]) => {
    const found = changes.filter((each) => each.verdict === verdict)
    return found.length > 0
      ? [`**${title}**`, found.map((each) => changeItem(each, base)).join('\n')]
      : []
  })
  const summary = `${code(from)} → ${code(to)}: ${countsText(changes)}.`
  return [
    ...(judgement ? [`${judgement.isHonest ? '✅' : '❌'} ${judgementText(judgement)}`] : []),
    summary,
    ...sections,
  ].join('\n\n')
}

function changeItem(change: Change, base: string): string {
  const { rule, old, new: now, to, note, url } = change
  const { title, reason } = rules[rule as RuleName]
  const types = [old, now].filter((text) => text !== undefined).map(code)
  const instead = to ? ` → ${link(code(to.name), base + to.url)} (a guess by likeness)` : ''
  return [
    `- ${link(code(subjectOf(change)), base + url)}: ${title}${instead}`,
    ...(types.length > 0 ? [`: ${types.join(' → ')}`] : []),
    `. ${reason} (${code(rule)}${useText(change)})`,
    ...(note ? [` ${note}`] : []),
  ].join('')
}
