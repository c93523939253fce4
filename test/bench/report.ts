import { type Column, table } from '../../src/markdown/table.ts'
import type { Outcome } from './bench-subject.ts'
import { median } from './median.ts'

/** What the runs of one peer took, each figure the median of them. */
export interface Row {
  readonly name: string
  readonly title: string
  readonly seconds?: number | undefined
  /** Of the whole process, as the memory; undefined where only some steps count. */
  readonly cpuSeconds?: number | undefined
  readonly memory?: number | undefined
  /** How many times as long as `tsc --noEmit` it took. */
  readonly ratio?: number | undefined
  readonly files?: number | undefined
  readonly steps: Readonly<Record<string, number>>
  readonly remark?: string | undefined
  /** How many times as long as the conversion in the same process the steps took that count. */
  readonly ofConversion?: number | undefined
}

/** The peer that the others are compared with. */
const base = 'tsc'

/** The figures of all peers with one package. */
export function rows(outcomes: readonly Outcome[]): Row[] {
  const figures = outcomes.map(row)
  const least = figures.find(({ name }) => name === base)?.seconds
  return figures.map((each) =>
    each.seconds && least ? { ...each, ratio: each.seconds / least } : each,
  )
}

function row({ peer, samples, files, remark }: Outcome): Row {
  const { name, title } = peer
  if (remark || samples.length === 0) return { name, title, steps: {}, remark }
  const names = Object.keys(samples[0]?.steps ?? {})
  const steps = Object.fromEntries(
    names.map((step) => [step, median(samples.map((sample) => sample.steps[step] ?? Number.NaN))]),
  )
  if (!peer.steps)
    return {
      name,
      title,
      seconds: median(samples.map(({ seconds }) => seconds)),
      cpuSeconds: median(samples.map(({ cpuSeconds }) => cpuSeconds)),
      memory: median(samples.map(({ memory }) => memory)),
      files,
      steps,
    }
  const counted = peer.steps.reduce((sum, step) => sum + (steps[step] ?? Number.NaN), 0)
  const ofConversion = steps.convert && counted / steps.convert
  return { name, title, seconds: counted / 1000, files, steps, ofConversion }
}

const columns: readonly Column<Row>[] = [
  { title: 'Program', cell: ({ title }) => title },
  { title: 'Seconds', cell: ({ seconds }) => decimal(seconds) },
  { title: 'CPU seconds', cell: ({ cpuSeconds }) => decimal(cpuSeconds) },
  { title: 'MiB', cell: ({ memory }) => count(memory) },
  { title: '× `tsc`', cell: ({ ratio }) => decimal(ratio) },
  { title: 'Files', cell: ({ files }) => count(files) },
  { title: 'Remark', cell: remarkOf },
]

/** The figures as a Markdown table, a row for each peer. */
export function benchTable(all: readonly Row[]): string {
  return table(columns, all)
}

function remarkOf({ remark, steps, ofConversion }: Row): string {
  if (remark) return remark
  const list = Object.entries(steps).map(
    ([name, milliseconds]) => `${name} ${count(milliseconds)} ms`,
  )
  const share = ofConversion ? `; ${decimal(ofConversion)} of the conversion` : ''
  return `${list.join(', ')}${share}`
}

function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2)
}

function count(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en')
}
