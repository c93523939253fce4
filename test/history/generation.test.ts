import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { answer, run, writeFiles } from '../cli/project.ts'
import { dependentPackage } from '../generate/package.ts'
import { release } from './release.ts'

const record = 'docs/releases/1.1.0.changes.json'
const snapshot = 'docs/releases/1.1.0.json'
const contents = JSON.stringify(
  release('1.1.0', [
    { change: 'added', symbol: 'Lock', verdict: 'compatible' },
    { change: 'removed', symbol: 'Bolt' },
  ]),
)

let folder: string
let before: readonly string[]

const filesIn = () =>
  readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' }).sort()
const page = (path: string) => readFileSync(join(folder, 'docs', path), 'utf8')

beforeAll(async () => {
  folder = dependentPackage()
  await answer(folder, 'generate')
  before = filesIn()
})

test('a new record makes the pages stale, and a generation adds its pages', async () => {
  writeFiles(folder, { [record]: contents, [snapshot]: 'a snapshot' })
  expect((await run(folder, ['check'])).code).toBe(1)
  await answer(folder, 'generate')
  expect(page('interfaces/Bolt.md')).toContain('Removed in')
  expect(page('changes.md')).toContain('[`Lock`](interfaces/Lock.md): added')
})

test('as long as nothing changes, it is known that nothing has', async () => {
  await answer(folder, 'check')
  expect(await answer(folder, 'check')).toMatchObject({ fresh: true, converted: false })
})

test('a record that cannot be read stops the generation, and the pages stay', async () => {
  const old = page('changes.md')
  writeFiles(folder, { [record]: contents.slice(0, -2) })
  const { code, out } = await run(folder, ['generate'])
  expect(code).toBe(2)
  expect(out).toContain(
    `Cannot read \`${join('docs', 'releases', '1.1.0.changes.json')}\`: expected`,
  )
  expect(page('changes.md')).toBe(old)
})

test('without a record, all is as it was; what is no page has not been touched', async () => {
  rmSync(join(folder, record))
  await answer(folder, 'generate')
  expect(readFileSync(join(folder, snapshot), 'utf8')).toBe('a snapshot')
  rmSync(join(folder, 'docs/releases'), { recursive: true })
  expect(filesIn()).toEqual(before)
})
