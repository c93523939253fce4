import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeFiles } from '../cli/project.ts'
import {
  broken,
  commit,
  docs,
  first,
  git,
  manifest,
  releasedRepository,
  repository,
  source,
  state,
} from './repository.ts'

/** A package that has changed since 1.0.0, which is there under several names. */
let folder: string

/** The commit of 1.0.0. */
let earlier: string

beforeAll(async () => {
  folder = await releasedRepository()
  earlier = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'tag', 'good')
  git(folder, 'branch', 'topic')
  writeFiles(folder, {
    '.gitignore': 'node_modules\n*.tgz\n*.json\n!docs/**\n',
    'kept.json': readFileSync(join(folder, 'docs/releases/1.0.0.json'), 'utf8'),
    'node_modules/locks/package.json': manifest('1.0.0', { types: 'index.d.ts' }),
    'node_modules/locks/index.d.ts': first,
  })
  execFileSync('npm', ['pack', './node_modules/locks'], { cwd: folder, stdio: 'pipe' })
  commit(folder, { 'src/index.ts': broken })
  const { code, out } = await docs(folder, 'snapshot', '--output', 'new.json')
  if (code !== 0) throw new Error(out)
})

interface Told {
  readonly changes: readonly { readonly change: string; readonly symbol: string }[]
}

/** What has changed, as programs are told. */
const symbolsIn = (out: string) =>
  (JSON.parse(out) as Told).changes.map(({ change, symbol }) => `${change} ${symbol}`)

/** The message, and nothing else. */
const problem = (message: RegExp) => ({
  code: 2,
  out: expect.stringMatching(new RegExp(`^${message.source}.*\\n$`)),
})

describe.concurrent('diff', () => {
  test.each([
    ['a tag with the package as it is', () => ['good']],
    ['a package that is packed with a branch', () => ['locks-1.0.0.tgz', 'main']],
  ])('compares %s', async (_what, versions) => {
    const { code, out } = await docs(folder, 'diff', ...versions(), '--format', 'json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\{/) })
    expect(symbolsIn(out)).toEqual(['added Door', 'removed Key'])
  })

  test.each([
    ['a release and its tag', () => ['1.0.0', 'v1.0.0']],
    ['a commit and a package that is installed', () => [earlier.slice(0, 9), 'node_modules/locks']],
  ])('finds the same in %s', async (_what, versions) => {
    const { code, out } = await docs(folder, 'diff', ...versions(), '--format', 'json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\{/) })
    expect(symbolsIn(out)).toEqual([])
  })

  test('says what is wrong with a name that is none', async () => {
    expect(await docs(folder, 'diff', 'nowhere', '1.0.0')).toEqual(
      problem(
        /Cannot read the API of `nowhere`, which is no release in `docs\/releases` and no file/,
      ),
    )
  })
})

describe.concurrent('verdict', () => {
  const versions = ['1.0.0', 'new.json']

  test('refuses what is too small, with the reasons', async () => {
    const words = ['--bump', 'minor', '--format', 'json']
    const { code, out } = await docs(folder, 'verdict', ...versions, ...words)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^\{/) })
    expect(symbolsIn(out)).toEqual(['added Door', 'removed Key'])
    expect(JSON.parse(out)).toMatchObject({
      judgement: { base: '1.0.0', version: '1.1.0', smallest: '2.0.0', isHonest: false },
    })
  })

  test('grants what is large enough, in Markdown', async () => {
    const words = ['--bump', 'major', '--format', 'markdown']
    const { code, out } = await docs(folder, 'verdict', ...versions, ...words)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2.0.0 is honest') })
    expect(out).toContain('**Breaking**\n\n- [`Key`](docs/')
    expect(out).toContain('**Compatible**\n\n- [`Door`](docs/interfaces/Door.md): added')
  })

  test('grants anything where there is no release', async () => {
    expect(await docs(repository(), 'verdict')).toEqual({
      code: 0,
      out: 'There is no release to compare with: any version will do for the first.\n',
    })
  })

  test('asks for a part of the version', async () => {
    const asked = problem(/Cannot raise `huge`: expected patch, minor, major/)
    expect(await docs(folder, 'verdict', '--bump', 'huge')).toEqual(asked)
  })
})

describe.concurrent('snapshot', () => {
  test('says the same of other lines, comments, ends of lines and orders of members', async () => {
    const text = source({ Key: ['code: string'], Lock: ['name: string', 'id: string'] })
      .replaceAll('/**', '\n\n/** By the way:')
      .replaceAll('\n', '\r\n')
    const folder = await releasedRepository({ 'src/index.ts': text })
    expect(await docs(folder, 'snapshot')).toEqual({
      code: 0,
      out: 'docs/releases/1.0.0.json is up to date.\n',
    })
  })

  test('replaces no release unless it is told to', async () => {
    const folder = await releasedRepository({ 'src/index.ts': broken })
    const before = state(folder)
    const other = /Cannot write `docs\/releases\/1.0.0.json`: it says something else/
    expect(await docs(folder, 'snapshot')).toEqual(problem(other))
    expect(state(folder)).toEqual(before)
    expect(await docs(folder, 'snapshot', '--force')).toMatchObject({ code: 0 })
    expect(git(folder, 'status', '--short')).toBe('M docs/releases/1.0.0.json')
  })

  test('names a file from the folder of the package on, wherever the others are', async () => {
    const folder = await releasedRepository({
      'other/index.ts': source({ Door: [] }),
      'src/index.ts': `${first}export * from '../other/index.ts'\n`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          types: [],
          lib: ['es5'],
          skipLibCheck: true,
          module: 'esnext',
          moduleResolution: 'bundler',
          noEmit: true,
          allowImportingTsExtensions: true,
        },
      }),
    })
    const { out } = await docs(folder, 'diff', '--format', 'json')
    expect(symbolsIn(out)).toEqual(['added Door'])
  })

  test('asks for a version in package.json that is one', async () => {
    const folder = repository('latest')
    const wrong = /Cannot read `latest` as `version` in `.*package.json`: expected a version such/
    expect(await docs(folder, 'release', '--dry-run')).toEqual(problem(wrong))
  })
})

test('no comparison leaves a trace', () => {
  expect(git(folder, 'status', '--short')).toBe('')
  expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1)
})
