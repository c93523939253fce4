import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
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
    ['a tag with the file of a snapshot', () => ['good', 'new.json']],
    ['the last release with the package as it is', () => []],
    ['a package that is packed with a branch', () => ['locks-1.0.0.tgz', 'main']],
  ])('compares %s', async (_what, versions) => {
    const { code, out } = await docs(folder, 'diff', ...versions(), '--format', 'json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\{/) })
    expect(symbolsIn(out)).toEqual(['added Door', 'removed Key'])
  })

  test.each([
    ['a release and its tag', () => ['1.0.0', 'v1.0.0']],
    ['a branch and a package that is packed', () => ['topic', './locks-1.0.0.tgz']],
    ['a commit and a package that is installed', () => [earlier.slice(0, 9), 'node_modules/locks']],
  ])('finds the same in %s', async (_what, versions) => {
    const { code, out } = await docs(folder, 'diff', ...versions(), '--format', 'json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\{/) })
    expect(symbolsIn(out)).toEqual([])
  })

  test('leaves no trace of what it has checked out', () => {
    expect(git(folder, 'status', '--short')).toBe('')
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  test.each([
    ['nothing', ['nowhere'], /Cannot read the API of `nowhere`, which is no release in `docs/],
    ['no file', ['none.tgz'], /Cannot read `none.tgz`: expected it to exist/],
    ['no package', ['docs'], /Cannot read `docs`: expected a package, with a package.json in it/],
    ['no snapshot', ['package.json'], /Cannot read `package.json`: expected a snapshot/],
    ['no format', ['1.0.0', '--format', 'xml'], /Cannot report as `xml`: expected text, markdown/],
  ])('says what is wrong with %s', async (_what, words, message) => {
    expect(await docs(folder, 'diff', ...words)).toEqual(problem(message))
  })
})

describe.concurrent('verdict', () => {
  const versions = ['1.0.0', 'new.json']

  test('refuses what is too small, with the reasons', async () => {
    const { code, out } = await docs(folder, 'verdict', ...versions, '--bump', 'minor')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('2.0.0 at least') })
    expect(out).toMatch(/Breaking\n {2}Key \(Interface\): removed/)
  })

  test('refuses a version that was not raised', async () => {
    const { code, out } = await docs(folder, 'verdict', ...versions, '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      judgement: { base: '1.0.0', version: '1.0.0', smallest: '2.0.0', isHonest: false },
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
  test.each([
    ['lines that have moved, and other comments', first.replaceAll('/**', '\n\n\n/** By the way:')],
    [
      'members in another order',
      source({ Key: ['code: string'], Lock: ['name: string', 'id: string'] }),
    ],
    ['lines that end as on Windows', first.replaceAll('\n', '\r\n')],
  ])('says the same of %s', async (_what, text) => {
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

  test.each([
    ['cut off', (text: string) => text.slice(0, 300), /expected a snapshot, .+ no complete JSON/],
    ['edited', (text: string) => text.replace('string', 'number'), /.+ but it was edited since/],
    [
      'of the future',
      (text: string) => text.replace('"format": 1', '"format": 9'),
      /it has format 9/,
    ],
    [
      'of another version',
      () => readFileSync(join(folder, 'new.json'), 'utf8'),
      /expected the snapshot of `1.1.0`, and found that of `1.0.0`/,
    ],
  ])('is not read where it is %s', async (_what, spoilt, message) => {
    const folder = await releasedRepository()
    const releases = join(folder, 'docs/releases')
    const text = readFileSync(join(releases, '1.0.0.json'), 'utf8')
    writeFileSync(join(releases, '1.1.0.json'), spoilt(text))
    const wrong = new RegExp(`Cannot read \`docs/releases/1.1.0.json\`: ${message.source}`)
    expect(await docs(folder, 'diff', '1.1.0', '1.0.0')).toEqual(problem(wrong))
  })

  test('asks for a version in package.json that is one', async () => {
    const folder = repository('latest')
    const wrong = /Cannot read `latest` as `version` in `.*package.json`: expected a version such/
    expect(await docs(folder, 'snapshot')).toEqual(problem(wrong))
    expect(await docs(folder, 'release', '--dry-run')).toEqual(problem(wrong))
  })
})
