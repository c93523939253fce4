import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { bin } from '../browser/serve.ts'
import { type Cases, casesOf, pathsOf } from './search/cases.ts'
import { type Engine, ours, stock } from './search/engines.ts'
import { type Score, scoreOf } from './search/score.ts'
import { generated } from './subjects.ts'
import { cache, layAfresh } from './workplace.ts'

const options = new Command('bench:search')
  .description('Compares the search of the site with the local search of VitePress.')
  .option('--size <n>', 'interfaces of the generated package', Number, 10_000)
  .option('--stock <n>', 'interfaces for the search of VitePress, which takes long', Number, 1_000)
  .option('--only <subject>', '`models` or `generated`')
  .option('--sample <n>', 'members of a generated package', Number, 2_000)
  .option('--ours', 'measure ours alone')
  .parse()
  .opts<{ size: number; stock: number; sample: number; only?: string; ours?: true }>()

const rows: readonly (readonly [title: string, of: (score: Score) => string])[] = [
  ['`Type.member` first, %', ({ exact }) => percent(exact)],
  ['a letter deleted, in five, %', ({ deleted }) => percent(deleted)],
  ['two letters swapped, in five, %', ({ swapped }) => percent(swapped)],
  ['tail of a type, in five, %', ({ tails }) => percent(tails)],
  ['initials of a type, in five, %', ({ initials }) => percent(initials)],
  ['literal, in five, %', ({ literals }) => percent(literals)],
  ['key strokes, median', ({ keystrokes }) => String(keystrokes)],
  ['a query, ms, median', ({ median }) => median.toFixed(1)],
  ['a query, ms, 99th percentile', ({ slowest }) => slowest.toFixed(1)],
]

interface Column {
  readonly title: string
  readonly cells: readonly string[]
}

const columns: Column[] = []
const isWanted = (name: string) => options.only === undefined || options.only === name
if (isWanted('models')) await measure('models', resolve('docs'), Number.POSITIVE_INFINITY, true)
if (isWanted('generated')) {
  if (options.stock !== options.size && !options.ours) await measureGenerated(options.stock, true)
  await measureGenerated(options.size, options.stock === options.size)
}
process.stdout.write(table())

async function measureGenerated(size: number, withStock: boolean): Promise<void> {
  const folder = join(cache, `search-${size}`)
  const subject = generated(size)
  const typedoc = { entryPoints: ['src/index.ts'], out: 'docs', ...subject.typedoc }
  layAfresh(folder, new Map([...subject.files(0), ['typedoc.json', JSON.stringify(typedoc)]]))
  execFileSync(process.execPath, [bin, 'generate'], { cwd: folder, stdio: 'ignore' })
  await measure(
    `${size.toLocaleString('en')} interfaces`,
    join(folder, 'docs'),
    options.sample,
    withStock,
  )
}

async function measure(
  title: string,
  docs: string,
  size: number,
  withStock: boolean,
): Promise<void> {
  const api = JSON.parse(readFileSync(`${docs}/api.json`, 'utf8'))
  const cases = casesOf(api, size, Math.min(size, 200))
  const engines = [
    await ours(docs),
    ...(withStock && !options.ours ? [await stock(docs, pagesOf(docs))] : []),
  ]
  for (const engine of engines) {
    process.stderr.write(`${title}, ${engine.name}\n`)
    const score = await scoreOf(engine, cases, pathsOf(api))
    const cells = rows.map(([, of]) => of(score))
    columns.push({
      title: `${title}, ${engine.name}`,
      cells: [...cells, ...(await bytes(engine, cases))],
    })
  }
}

/** Compressed sizes: of all data, and of the most that one of some first queries needs. */
async function bytes(engine: Engine, cases: Cases): Promise<string[]> {
  const sizes: number[] = []
  for (const list of [cases.exact, cases.tails, cases.initials, cases.literals, cases.typed])
    for (const { queries } of list.slice(0, 20))
      for (const query of queries) sizes.push(await engine.bytesOf(query))
  return [engine.bytes, Math.max(...sizes)].map((size) => (size / 1_000).toFixed(1))
}

function pagesOf(docs: string): Map<string, string> {
  const paths = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => path.endsWith('.md') && !path.startsWith('.'))
      .map((path) => [path, readFileSync(join(docs, path), 'utf8')]),
  )
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

function table(): string {
  const titles = [...rows.map(([title]) => title), 'all data, kB', 'a first query, kB at most']
  const lines = titles.map(
    (title, at) => `| ${[title, ...columns.map(({ cells }) => cells[at])].join(' | ')} |`,
  )
  const head = `| | ${columns.map(({ title }) => title).join(' | ')} |`
  return `${[head, `| :-- |${' --: |'.repeat(columns.length)}`, ...lines].join('\n')}\n`
}
