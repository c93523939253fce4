import { join } from 'node:path'
import { type Column, table } from '../../src/markdown/table.ts'
import { patches } from '../../src/theme/typedoc-patches.ts'
import { interleaved } from './interleaved.ts'
import { measure, obstacle } from './measure.ts'
import { median } from './median.ts'
import { inProcess, node } from './peers.ts'
import { generated } from './subjects.ts'
import { cache, layAfresh } from './workplace.ts'

/** A conversion in which some patches are left out. */
interface Variant {
  readonly title: string
  readonly without: readonly string[]
  /** Milliseconds of each run. */
  readonly times: number[]
}

const RUNS = 5

const problem = obstacle()
if (problem) throw new Error(problem)
const subject = generated(1_000)
const folder = join(cache, 'work', 'patches')
layAfresh(folder, subject.files(0))

const names = [...patches.keys()]
const all: Variant = { title: 'all patches', without: [], times: [] }
const variants: readonly Variant[] = [
  all,
  ...names.map((name) => ({ title: `without \`${name}\``, without: [name], times: [] })),
  { title: 'none', without: names, times: [] },
]
for (const { item, round } of interleaved(variants, RUNS)) {
  process.stderr.write(`${item.title}, run ${round} of ${RUNS}\n`)
  const command = node(inProcess('convert-patched'), ...item.without)
  const sample = await measure([command], { folder, figures: `${folder}.figures` })
  if ('failure' in sample) throw new Error(sample.out)
  item.times.push(sample.steps.convert ?? Number.NaN)
}

const columns: readonly Column<Variant>[] = [
  { title: 'Conversion', cell: ({ title }) => title },
  { title: 'Milliseconds', cell: ({ times }) => median(times).toFixed(0) },
  { title: '× all patches', cell: ({ times }) => (median(times) / median(all.times)).toFixed(2) },
]
process.stdout.write(`${subject.title}, median of ${RUNS}.\n\n${table(columns, variants)}\n`)
