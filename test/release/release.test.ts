import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownContender } from '../../src/files/contender.ts'
import type { Run } from '../cli/project.ts'
import {
  broken,
  commit,
  docs,
  first,
  git,
  grown,
  manifest,
  releasedRepository,
  repository,
  scripts,
  state,
  unrehearsed,
  version,
} from './repository.ts'

/** What our own program said, without what npm adds to it. */
const said = ({ out }: Run) =>
  out.replace(/^(?:npm (?:error|notice)|>).*\n|^v?\d\S*\n/gm, '').trim()

const versionsIn = (folder: string) =>
  ['package.json', 'package-lock.json'].map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).version,
  )

const record = (folder: string, version: string) =>
  JSON.parse(readFileSync(join(folder, `docs/releases/${version}.changes.json`), 'utf8'))

const filesOf = (folder: string, revision: string) =>
  git(folder, 'show', '--name-status', '--format=', revision)
    .split('\n')
    .map((line) => line.split('\t'))

/** What a release that is under way keeps for the case that it is killed, and what it says. */
const journalOf = (folder: string) => join(folder, '.git/seamapi-docs-release.json')
const journal = async (by: object = {}) =>
  JSON.stringify({ by: { ...(await ownContender()), ...by }, tag: 'v1.2.0' })

/** Has git run a command. */
function hook(folder: string, name: string, command: string): void {
  writeFileSync(join(folder, '.git/hooks', name), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
}

/** The records of 1.1.0 are on the disk, and its pages are not. */
const inTheMiddle = (folder: string) => ({
  when: () => existsSync(join(folder, 'docs/releases/1.1.0.json')),
})

/** Expects `npm version` to fail, to say why in one piece, and to leave nothing behind. */
async function expectNothing(folder: string, words: readonly string[], why: string | RegExp) {
  const before = state(folder)
  const run = await version(folder, words)
  expect(run.code).not.toBe(0)
  expect(said(run)).toMatch(why)
  expect(run.out).not.toMatch(/^ {4}at /m)
  expect(state(folder)).toEqual(before)
  return run
}

describe.concurrent('a release', () => {
  test('writes what its rehearsal has told, as one commit with a tag, unless a test fails', async () => {
    const folder = await releasedRepository({
      'src/index.ts': broken,
      'test.js': "console.log('There is a test that fails.'); process.exit(3)",
    })
    const rehearsed = said(
      await expectNothing(
        folder,
        ['major'],
        /2\.0\.0 is honest[\s\S]+There is a test that fails\.$/,
      ),
    )
    commit(folder, { 'test.js': '' })
    expect(await version(folder, ['major'])).toMatchObject({ code: 0 })
    const words = { A: 'create', M: 'change', D: 'remove' } as Record<string, string>
    const written = filesOf(folder, 'HEAD').map(([kind = '', file]) => `${words[kind]} ${file}`)
    const told = rehearsed.match(/^ {2}(?:create|change|remove) .+$/gm) ?? []
    expect(told.map((line) => line.trim()).sort()).toEqual(written.sort())
    expect(written).toEqual(
      expect.arrayContaining([
        'change package.json',
        'change package-lock.json',
        'create docs/releases/2.0.0.json',
        'create docs/releases/2.0.0.changes.json',
        'create docs/releases/2.0.0.md',
        'change docs/changes.md',
        'create docs/interfaces/Door.md',
        'change docs/README.md',
        'change docs/interfaces/Key.md',
      ]),
    )
    expect(git(folder, 'status', '--short')).toBe('')
    expect(git(folder, 'log', '--format=%s', 'v1.0.0..')).toBe('2.0.0\nChange\nChange')
    expect(git(folder, 'cat-file', '-t', 'v2.0.0')).toBe('tag')
    expect(git(folder, 'rev-parse', 'v2.0.0^{commit}')).toBe(git(folder, 'rev-parse', 'HEAD'))
    expect(versionsIn(folder)).toEqual(['2.0.0', '2.0.0'])
    expect(readFileSync(join(folder, 'docs/changes.md'), 'utf8')).toMatch(/2\.0\.0[\s\S]+1\.0\.0/)
    expect(await docs(folder, 'check')).toMatchObject({ code: 0 })
    expect(await docs(folder, 'history')).toMatchObject({
      out: expect.stringContaining('is up to date'),
    })
  })

  test('is refused with reasons where the version is too small', async () => {
    const folder = await releasedRepository({ 'src/index.ts': broken })
    const before = state(folder)
    const run = await version(folder, ['minor'])
    expect(run.code).toBe(1)
    expect(said(run)).toContain('1.1.0 is too small: after 1.0.0, breaking changes demand a major')
    expect(said(run)).toContain('Key')
    expect(state(folder)).toEqual(before)
  })

  test('is refused without a rehearsal, too, and takes the version of npm back', async () => {
    const folder = await releasedRepository({ 'src/index.ts': broken, 'package.json': unrehearsed })
    await expectNothing(folder, ['patch'], /1\.0\.1 is too small[\s\S]+Nothing was changed\.$/)
  })

  test('does not come about where a hook of git refuses the commit', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    hook(folder, 'pre-commit', 'echo "The linter is not pleased." >&2; exit 1')
    await expectNothing(folder, ['patch'], /Cannot release `v1.0.1`: `git commit .+The linter is/)
    expect(await version(folder, ['patch', '--no-commit-hooks'])).toMatchObject({ code: 0 })
  })

  test('does not come about where the tag cannot be signed', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    git(folder, 'config', 'gpg.program', 'false')
    await expectNothing(folder, ['patch', '--sign-git-tag'], /Cannot release `v1.0.1`: `git tag /)
  })

  test('does not come about where a page written by hand is in the way', async () => {
    const folder = await releasedRepository({
      'package.json': unrehearsed,
      'docs/releases/1.0.1.md': 'Written by hand.\n',
    })
    await expectNothing(folder, ['patch'], /docs\/releases\/1\.0\.1\.md/)
  })

  test('does not come about where the sources do not compile any more', async () => {
    const folder = await releasedRepository({
      'break.js':
        "import { writeFileSync } from 'node:fs'\nwriteFileSync('src/late.ts', 'export const late: string = 1\\n')\n",
      'package.json': manifest('1.0.0', {
        scripts: { version: `node break.js && ${scripts.version}` },
      }),
    })
    const before = state(folder)
    const run = await version(folder, ['patch'])
    expect(run.code).not.toBe(0)
    expect(said(run)).toContain("Type 'number' is not assignable to type 'string'")
    git(folder, 'clean', '--quiet', '--force', 'src/late.ts')
    expect(state(folder)).toEqual(before)
  })

  test('leaves nothing where it is interrupted', async () => {
    const folder = await releasedRepository({ 'src/index.ts': grown, 'package.json': unrehearsed })
    const before = state(folder)
    const run = await version(folder, ['minor'], { signal: 'SIGINT', ...inTheMiddle(folder) })
    expect(run.code).not.toBe(0)
    // npm does not wait for its scripts when it is interrupted itself.
    await expect.poll(() => state(folder), { timeout: 20_000 }).toEqual(before)
  })

  test('is taken back by the next one where it was killed', async () => {
    // Rehearsals begin as soon as there is a certain file.
    const rehearsed = `test ! -e .git/rehearsed || ${scripts.preversion}`
    const folder = await releasedRepository({
      'src/index.ts': grown,
      'package.json': manifest('1.0.0', { scripts: { ...scripts, preversion: rehearsed } }),
    })
    const before = state(folder)
    await version(folder, ['minor'], { signal: 'SIGKILL', ...inTheMiddle(folder) })
    await expectTakenBack(folder, before)
    // The commit is made, with more in its message, and the tag is not.
    const kill = `kill -9 $(sed 's/.*"pid":\\([0-9]*\\).*/\\1/' .git/seamapi-docs-release.json)`
    hook(folder, 'commit-msg', 'echo "Signed-off-by: Somebody" >> $1')
    hook(folder, 'post-commit', kill)
    await version(folder, ['minor'])
    rmSync(join(folder, '.git/hooks/post-commit'))
    writeFileSync(join(folder, '.git/rehearsed'), '')
    await expectTakenBack(folder, before)
    rmSync(join(folder, '.git/rehearsed'))
    expect(await version(folder, ['minor'])).toMatchObject({ code: 0 })
    expect(git(folder, 'tag')).toBe('v1.0.0\nv1.1.0')
  })

  async function expectTakenBack(folder: string, before: unknown) {
    expect(state(folder)).not.toEqual(before)
    const run = await version(folder, ['minor'])
    expect(run.code).not.toBe(0)
    expect(said(run)).toBe(
      'Took back the release `v1.1.0`, which was killed. Call `npm version` again.',
    )
    expect(state(folder)).toEqual(before)
  }

  test('asks for a repository in which it can be made', async () => {
    const folder = await releasedRepository({ 'src/index.ts': grown })
    git(folder, 'tag', 'v1.1.0')
    await expectNothing(folder, ['minor'], /^Cannot release `v1.1.0`: the tag `v1.1.0` is there/)

    writeFileSync(join(folder, 'src/index.ts'), first)
    await expectNothing(folder, ['major'], /^Cannot .+ committed, or stashed:\n {2}src\/index.ts$/)
    git(folder, 'checkout', '--quiet', '.')

    writeFileSync(journalOf(folder), await journal())
    const alone = `Cannot release: \`v1.2.0\` is being released by another process (${process.pid} on `
    await expectNothing(folder, ['major'], alone)
    expect(await docs(folder, 'release', '--dry-run')).toMatchObject({
      code: 2,
      out: expect.stringContaining(alone),
    })

    writeFileSync(journalOf(folder), (await journal()).slice(0, -1))
    await expectNothing(
      folder,
      ['major'],
      /^Cannot release: expected `.+release.json` as a release/,
    )
  })

  test('keeps what is not committed, and takes the version of npm back', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    writeFileSync(join(folder, 'src/index.ts'), grown)
    await expectNothing(folder, ['minor'], /^Cannot .+ committed, or stashed:\n {2}src\/index.ts$/)
    git(folder, 'checkout', '--quiet', '.')

    const edited = JSON.stringify({ ...JSON.parse(unrehearsed), license: 'MIT' })
    writeFileSync(join(folder, 'package.json'), edited)
    const run = await version(folder, ['minor'])
    expect(run.code).not.toBe(0)
    expect(said(run)).toMatch(/^Cannot release `v1.1.0`: expected `package.json` as committed/)
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toMatch(/"license": ?"MIT"/)
  })

  test('asks for the folder of the pages', async () => {
    const folder = await releasedRepository()
    expect(await docs(folder, 'release', '--dry-run', '--docs', 'site')).toEqual({
      code: 2,
      out: expect.stringContaining(
        'expected the pages in `site`, and TypeDoc writes them to `docs`',
      ),
    })
  })

  test('does not come about beside another one', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    writeFileSync(journalOf(folder), await journal())
    const run = await version(folder, ['patch'])
    expect(run.code).not.toBe(0)
    expect(said(run)).toContain('`v1.2.0` is being released by another process')
    expect(existsSync(journalOf(folder))).toBe(true)
    expect(git(folder, 'tag')).toBe('v1.0.0')
  })

  test('may be the first, and break by the second number before 1.0.0', async () => {
    const folder = repository('0.1.0', {
      'package.json': manifest('0.1.0', { scripts: { version: scripts.version } }),
    })
    expect(await version(folder, ['0.1.0', '--allow-same-version'])).toMatchObject({ code: 0 })
    expect(git(folder, 'tag')).toBe('v0.1.0')
    expect(record(folder, '0.1.0')).toMatchObject({ verdict: 'none', changes: [] })
    commit(folder, { 'src/index.ts': broken })
    await expectNothing(folder, ['patch'], /breaking changes demand a minor release, 0\.2\.0/)
  })

  test('is committed by npm where npm is not told to leave that, and may lead to one', async () => {
    const folder = await releasedRepository({
      '.npmrc': 'update-notifier=false\n',
      'package.json': unrehearsed,
      'src/index.ts': broken,
    })
    expect(await version(folder, ['premajor', '--preid', 'beta'])).toMatchObject({ code: 0 })
    expect(git(folder, 'status', '--short')).toBe('')
    expect(git(folder, 'log', '--format=%s', 'v1.0.0..v2.0.0-beta.0')).toBe('2.0.0-beta.0\nChange')
    expect(record(folder, '2.0.0-beta.0')).toMatchObject({ since: '1.0.0', verdict: 'breaking' })
    expect(filesOf(folder, 'HEAD')).toContainEqual(['A', 'docs/releases/2.0.0-beta.0.json'])
  })

  test('may be one without changes, in a folder of a repository, with names of its own', async () => {
    const root = await releasedRepository({ 'package.json': unrehearsed })
    mkdirSync(join(root, 'packages/locks'), { recursive: true })
    git(root, 'mv', ...git(root, 'ls-tree', '--name-only', 'HEAD').split('\n'), 'packages/locks')
    const folder = join(root, 'packages/locks')
    git(folder, 'rm', '--quiet', '--cached', 'package-lock.json')
    commit(folder, { '.gitignore': 'package-lock.json\n' })
    writeFileSync(join(root, 'note.txt'), 'New.\n')
    const words = ['patch', '--message', 'Release "%s"', '--tag-version-prefix=locks@']
    expect(await version(folder, words)).toMatchObject({ code: 0 })
    expect(git(root, 'status', '--short')).toBe('?? note.txt')
    expect(git(root, 'tag')).toBe('locks@1.0.1\nv1.0.0')
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Release "1.0.1"')
    expect(record(folder, '1.0.1')).toMatchObject({ since: '1.0.0', verdict: 'none', changes: [] })
    expect(filesOf(root, 'HEAD')).toContainEqual(['A', 'packages/locks/docs/releases/1.0.1.md'])
  })
})
