import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, writeFiles } from '../cli/project.ts'

const sound = {
  'package.json': '{ "name": "shapes", "exports": "./dist/index.js" }',
  'tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "rootDir": "lib" } /* all */ }',
  'lib/index.ts': 'export type Side = number\n',
}

/** A folder with files, and a repository around them. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'init-'))
  writeFiles(folder, files)
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'trunk'], { cwd: folder })
  return folder
}

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/^\.git\b(?!ignore|hub)/.test(name),
  )

test('a dry run shows the plan and changes nothing', async () => {
  const folder = folderOf(sound)
  const before = namesIn(folder)
  const { code, out } = await run(folder, ['init', '--dry-run'])
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('create  typedoc.json'),
  })
  expect(namesIn(folder)).toEqual(before)
})

test('finds the sources by the compiler’s options and the repository by git', async () => {
  const folder = folderOf(sound)
  execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/shapes.git'], {
    cwd: folder,
  })
  expect(await run(folder, ['init'])).toMatchObject({ code: 0 })
  expect(JSON.parse(readFileSync(join(folder, 'typedoc.json'), 'utf8'))).toMatchObject({
    entryPoints: ['lib/index.ts'],
    sourceLinkTemplate: 'https://github.com/acme/shapes/blob/{gitRevision}/{path}#L{line}',
  })
})

test.each([
  ['echo \\"Error: no test specified\\" && exit 1', 'seamapi-docs release --dry-run'],
  ['node --test', 'seamapi-docs release --dry-run && npm run test'],
])('rehearses a release with the tests that there are: %s', async (tests, preversion) => {
  const folder = folderOf({
    ...sound,
    'package.json': `{ "name": "shapes", "private": true, "scripts": { "test": "${tests}" } }`,
    'src/index.ts': 'export type Side = number\n',
  })
  expect(await run(folder, ['init'])).toMatchObject({ code: 0 })
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  expect(scripts).toMatchObject({ preversion })
  expect(existsSync(join(folder, '.github/workflows/release.yml'))).toBe(false)
})

test('a second call keeps everything and says so as data', async () => {
  const folder = folderOf(sound)
  await run(folder, ['init'])
  const { out } = await run(folder, ['init', '--json'])
  const { files } = JSON.parse(out)
  expect(files.map(({ action }: { action: string }) => action)).toEqual(Array(9).fill('keep'))
})

test('a package of a monorepo has its workflow at the root, by its lockfile', async () => {
  const root = folderOf({
    'pnpm-lock.yaml': '',
    'package.json': '{ "workspaces": ["packages/*"] }',
  })
  const files = Object.entries(sound).map(([path, text]) => [`packages/core/${path}`, text])
  writeFiles(root, Object.fromEntries(files))
  expect(await run(join(root, 'packages/core'), ['init'])).toMatchObject({ code: 0 })
  const workflow = readFileSync(join(root, '.github/workflows/docs-core.yml'), 'utf8')
  expect(workflow).toContain('pnpm i --frozen-lockfile')
})

describe('writes nothing, and says what was expected, in a folder', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['with an empty package.json', { 'package.json': '' }, 'expected a JSON object'],
    [
      'with a malformed package.json',
      { 'package.json': '{ "name" }' },
      'Cannot read `package.json`',
    ],
    ['with a package.json that is no object', { 'package.json': '[]' }, 'expected a JSON object'],
    [
      'with a malformed tsconfig.json',
      { 'tsconfig.json': '{ "include" }' },
      'Cannot read `tsconfig.json`',
    ],
    [
      'without an entry point',
      { 'package.json': '{ "name": "a" }' },
      'Cannot find the entry point of `a`',
    ],
    [
      'of a workspace',
      { 'package.json': '{ "workspaces": ["a"] }' },
      '"entryPointStrategy": "packages"',
    ],
  ])('%s', async (_, changes, message) => {
    const folder = folderOf({ ...sound, ...changes })
    const before = namesIn(folder)
    const { code, out } = await run(folder, ['init'])
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining(message) })
    expect(out).not.toMatch(/^ {4}at /m)
    expect(namesIn(folder)).toEqual(before)
  })

  test('in another language', async () => {
    const folder = folderOf({ 'package.json': '{ "main": "index.js" }', 'index.js': '' })
    expect(await run(folder, ['init'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('expected a package in TypeScript'),
    })
    expect(existsSync(join(folder, '.gitignore'))).toBe(false)
  })

  test('that holds no package', async () => {
    expect(await run(folderOf({}), ['init'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('expected a package.json'),
    })
  })
})
