import { type Column, table } from '../../src/markdown/table.ts'
import type { SiteOutcome } from './site-outcome.ts'

const columns: readonly Column<SiteOutcome>[] = [
  { title: 'Interfaces', cell: ({ size }) => size.toLocaleString('en') },
  { title: 'Set-up', cell: ({ setup }) => setup.title },
  { title: 'Seconds', cell: ({ seconds }) => seconds?.toFixed(1) ?? '–' },
  { title: 'MiB of memory', cell: ({ memory }) => whole(memory) },
  { title: 'MB on disk', cell: ({ disk }) => megabytes(disk) },
  { title: 'First visit, KB', cell: ({ visit }) => kilobytes(visit) },
  { title: 'First search, KB', cell: ({ search }) => kilobytes(search) },
  { title: 'Remark', cell: ({ remark = '' }) => remark },
]

/** The figures of all sites as a Markdown table. */
export function siteTable(outcomes: readonly SiteOutcome[]): string {
  return table(columns, outcomes)
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(1)
}

function kilobytes(bytes: number | undefined): string {
  return whole(bytes === undefined ? undefined : bytes / 1000)
}

function whole(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en')
}
