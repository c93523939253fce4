import { blocks, code } from '../markdown/index.ts'
import type { Comparison, MemberDifference, PageDifference, PartDifference } from './difference.ts'
import { differingLines, partName } from './report.ts'
import { summarize, summaryLine } from './summary.ts'

/** Comments of pull requests end at 65,536 characters. */
const MOST_LINES = 200

/** What differs, for a pull request: the summary, and below it a list to unfold. */
export function markdownReport(comparison: Comparison): string {
  const lines = comparison.pages.flatMap(pageItems)
  const shown = lines.slice(0, MOST_LINES)
  const rest = lines.length - shown.length
  return blocks(
    `${summaryLine(summarize(comparison))}.`,
    lines.length === 0
      ? []
      : [
          '<details>\n<summary>What differs</summary>',
          [...shown, ...(rest > 0 ? [`- … and ${rest} lines more`] : [])].join('\n'),
          '</details>',
        ],
  )
}

function pageItems(page: PageDifference): string[] {
  const { path, status } = page
  if (status === 'same' || status === 'moved') return []
  const item = `- ${status} ${code(path)}`
  if (page.status !== 'changed') return [item]
  return [
    item,
    ...page.members.flatMap(memberItems),
    ...page.texts.map((text) => `  - text ${code(partName(text))}`),
  ]
}

function memberItems(member: MemberDifference): string[] {
  const { change, address, group, isStatic } = member
  const item = `  - ${change} ${code(address)} (${code(group)}${isStatic ? ', static' : ''})`
  if (member.change !== 'changed') return [item]
  const { parts } = member
  return [
    `${item}: ${parts.map((part) => code(partName(part))).join(', ')}`,
    ...parts.filter(({ part }) => part === 'signature').flatMap(signatureItems),
  ]
}

function signatureItems(part: PartDifference): string[] {
  return differingLines(part).map((line) => `    - ${code(line)}`)
}
