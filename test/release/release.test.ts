import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  expectNothing,
  filesOf,
  hook,
  inTheMiddle,
  journal,
  journalOf,
  said,
  versionsIn,
} from './expectations.ts'
import {
  broken,
  commit,
  docs,
  git,
  grown,
  manifest,
  releasedRepository,
  scripts,
  state,
  unrehearsed,
  version,
} from './repository.ts'

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

  test('does not come about where a hook of git refuses the commit', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    hook(folder, 'pre-commit', 'echo "The linter is not pleased." >&2; exit 1')
    await expectNothing(folder, ['patch'], /Cannot release `v1.0.1`: `git commit .+The linter is/)
    expect(await version(folder, ['patch', '--no-commit-hooks'])).toMatchObject({ code: 0 })
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

  test('does not come about beside another one', async () => {
    const folder = await releasedRepository({ 'package.json': unrehearsed })
    writeFileSync(journalOf(folder), await journal())
    const run = await version(folder, ['patch'])
    expect(run.code).not.toBe(0)
    expect(said(run)).toContain('`v1.2.0` is being released by another process')
    expect(existsSync(journalOf(folder))).toBe(true)
    expect(git(folder, 'tag')).toBe('v1.0.0')
  })
})
