import { type Column, table } from '../../src/markdown/table.ts'
import type { Result } from './check-package.ts'

const columns: readonly Column<Result>[] = [
  { title: 'Package', cell: (result) => result.package.name },
  { title: 'Version', cell: (result) => result.package.version },
  { title: 'Reflections', cell: ({ generation }) => count(generation?.reflections) },
  { title: 'Pages', cell: ({ links }) => count(links?.pages) },
  { title: 'Links', cell: ({ links }) => count(links?.checked) },
  { title: 'Dead', cell: ({ links }) => count(links?.dead.length) },
  { title: 'Not GitHub’s', cell: ({ links }) => count(links?.byLayout) },
  { title: 'Dead, by hand', cell: ({ links }) => count(links?.byHand.length) },
  { title: 'TypeDoc warns', cell: ({ generation }) => count(generation?.typedocs.length) },
  { title: 'Seconds', cell: ({ generationRun }) => count(generationRun?.seconds) },
  { title: 'MiB', cell: ({ generationRun }) => count(generationRun?.memory) },
  { title: 'Site, seconds', cell: ({ siteRun }) => count(siteRun?.seconds) },
  { title: 'Site, MiB', cell: ({ siteRun }) => count(siteRun?.memory) },
  { title: 'Verdict', cell: ({ problems }) => (problems.length > 0 ? 'failed' : 'passed') },
]

/** The results as a Markdown table, a row for each package. */
export function resultTable(results: readonly Result[]): string {
  return table(columns, results)
}

/** How many problems of one kind are listed. */
const LISTED = 20

/** The problems of one package, each kind of them cut where it gets long. */
export function problemList({ package: { name }, problems }: Result): string {
  const kinds = new Map<string, string[]>()
  for (const problem of problems) {
    const kind = problem.slice(0, problem.indexOf(':'))
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem])
  }
  const lines = [...kinds].flatMap(([kind, list]) => [
    ...list.slice(0, LISTED),
    ...(list.length > LISTED ? [`${kind}: … and ${list.length - LISTED} more`] : []),
  ])
  return lines.map((line) => `${name}: ${line}`).join('\n')
}

function count(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en')
}
