import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectNothing, filesOf, journal, journalOf, record, said } from '../expectations.ts'
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
} from '../repository.ts'

describe.concurrent('a release', () => {
  test('is refused without a rehearsal, too, and takes the version of npm back', async () => {
    const folder = await releasedRepository({ 'src/index.ts': broken, 'package.json': unrehearsed })
    await expectNothing(folder, ['patch'], /1\.0\.1 is too small[\s\S]+Nothing was changed\.$/)
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
