import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../cli/project.ts'
import { dependentPackage, files } from './package.ts'

/** `npm run test:edits` takes its time and a seed of its own; `npm test` does the same every time. */
const isLong = process.env.npm_lifecycle_event === 'test:edits'
const edits = Number(process.env.EDITS ?? (isLong ? 300 : 4))
const seed = process.env.EDITS_SEED ?? (isLong ? String(Date.now() % 2 ** 31) : '1')

/** What a file may be turned into; undefined where it may go. */
const variants: Readonly<Record<string, readonly (string | undefined)[]>> = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [text, `${text}\n`]])),
  'src/index.ts': [
    files['src/index.ts'],
    '/** A door. */\nexport interface Door {\n  /** See {@link Lock}. */\n  id: string\n}\n',
    'export interface Lock { id: strin }\n',
    "export type { Hinge } from 'hinge'\nexport type { Key } from './inner/key.ts'\n",
    undefined,
  ],
  'src/more.ts': [
    'export interface More {}\n',
    '/** More. */\nexport interface More {}\n',
    undefined,
  ],
  'src/inner/key.ts': [files['src/inner/key.ts'], 'export interface Key { teeth: 5 }\n', undefined],
  'src/inner/key.d.ts': ['export interface Key { notches: 5 }\n', undefined],
  'src/inner/key.ts.d.ts': ['export {}\n', undefined],
  'node_modules/hinge/index.d.ts': [
    files['node_modules/hinge/index.d.ts'],
    '/** A rusty hinge. */\nexport interface Hinge { rust: true }\n',
    undefined,
  ],
  'node_modules/hinge/other.d.ts': ['export interface Hinge { other: 1 }\n'],
  'node_modules/hinge/package.json': [
    files['node_modules/hinge/package.json'],
    '{ "name": "hinge", "types": "other.d.ts" }',
    undefined,
  ],
  'base.json': [
    files['base.json'],
    '{ "compilerOptions": { "types": [], "lib": ["es2022"] } }',
    undefined,
  ],
  'shared.json': [files['shared.json'], '{ "name": "Small" }', '{ "nam', undefined],
  'typedoc.config.json': ['{ "entryPoints": ["src/inner/key.ts"] }', undefined],
  'README.md': ['A tiny package.\n', 'Other words.\n', undefined],
  'guide/first.md': [files['guide/first.md'], '# Other\n', undefined],
  'guide/second.md': ['# Second\n', undefined],
  'pictures/lock.png': ['pixels', 'other pixels', undefined],
  'docs/modules.md': ['by hand', undefined],
  'docs/interfaces/Extra.md': ['by hand', undefined],
  'notes.txt': ['a', 'b', undefined],
}

const edit = fc.constantFrom(...Object.keys(variants)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    text: fc.constantFrom(...(variants[path] ?? [])),
    generates: fc.boolean(),
  }),
)

test(
  `after each of ${edits} edits a check says what it would say without memory, seed ${seed}`,
  async () => {
    const folder = dependentPackage()
    const cache = join(folder, 'node_modules/.cache')
    await run(folder, ['generate'])
    let remembered = 0
    const steps = fc.sample(edit, { seed: Number(seed), numRuns: edits })
    for (const [at, { path, text, generates }] of steps.entries()) {
      put(join(folder, path), text)
      const quick = await check(folder)
      if (existsSync(cache)) renameSync(cache, `${cache}-aside`)
      const whole = await check(folder)
      rmSync(cache, { recursive: true, force: true })
      if (existsSync(`${cache}-aside`)) renameSync(`${cache}-aside`, cache)
      expect(quick.said, `edit ${at}: ${path}`).toEqual(whole.said)
      if (!quick.isConverted) remembered += 1
      if (generates) await run(folder, ['generate'])
    }
    // Else nothing was compared.
    expect(remembered).toBeGreaterThan(0)
  },
  60_000 + edits * 30_000,
)

async function check(folder: string) {
  const { code, out } = await run(folder, ['check', '--json'])
  const at = out.indexOf('{\n')
  if (at < 0) return { said: { code, out }, isConverted: true }
  const { converted, ...plan } = JSON.parse(out.slice(at))
  return { said: { code, warnings: out.slice(0, at), plan }, isConverted: converted === true }
}

function put(path: string, text: string | undefined): void {
  rmSync(path, { force: true })
  if (text === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
