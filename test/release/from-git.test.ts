import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readRecords } from '../../src/history/records.ts'
import {
  commit,
  docs,
  emptyFolder,
  first,
  git,
  interrupted,
  repository,
  source,
  state,
} from './repository.ts'

/** The sources of a version that has some symbols. */
const symbols = (...names: readonly string[]) =>
  source(Object.fromEntries(names.map((name) => [name, []])))

/** Commits sources and tags them. */
function tag(folder: string, text: string, ...names: readonly string[]): void {
  commit(folder, { 'src/index.ts': text })
  for (const name of names) git(folder, 'tag', name)
}

const releases = (folder: string) => join(folder, 'docs/releases')

const snapshotsIn = (folder: string) =>
  existsSync(releases(folder))
    ? readdirSync(releases(folder)).filter((name) => /(?<!\.changes)\.json$/.test(name))
    : []

const writtenAt = (folder: string) =>
  Object.fromEntries(
    snapshotsIn(folder).map((name) => [name, statSync(join(releases(folder), name)).mtimeMs]),
  )

describe.concurrent('history --from-git', () => {
  test('reads the tags of versions once, and leaves all else alone', async () => {
    const folder = repository()
    tag(folder, symbols('Bolt', 'Door', 'Key'), 'v1.10.0', 'v-next')
    tag(folder, symbols('Bolt'), 'v1.0.0', 'v1.0.0+again')
    tag(folder, 'export const late: string = 1\n', 'v1.2.0')
    tag(folder, symbols('Bolt', 'Door'), 'v1.9.0')
    tag(folder, symbols('Bolt', 'Door', 'Lock'), 'v1.9.1-0')
    writeFileSync(join(folder, 'src/index.ts'), first)
    const before = state(folder)

    const words = ['history', '--from-git', 'v*']
    const when = () => snapshotsIn(folder).length > 0
    expect(await interrupted(folder, words, { signal: 'SIGINT', when })).toEqual({
      code: 2,
      out: expect.stringMatching(/^Interrupted: \d of 5 releases were read, .+\n$/),
    })
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1)
    const kept = writtenAt(folder)

    const { code, out } = await docs(folder, ...words)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('`v-next`') })
    expect(out).toContain('Skipped `v1.2.0`. Cannot read the API of `v1.2.0`:\nsrc/index.ts:1:14')
    expect(out).toContain('Skipped `v1.0.0+again`. Another tag is of `1.0.0`, too.')
    expect(out).not.toMatch(/^ {4}at /m)
    expect(writtenAt(folder)).toMatchObject(kept)
    const records = readRecords(releases(folder))
    expect(
      records.map(({ version, since, changes }) => [
        version,
        since,
        changes.map(({ symbol }) => symbol),
      ]),
    ).toEqual([
      ['1.0.0', undefined, []],
      ['1.9.0', '1.0.0', ['Door']],
      ['1.9.1-0', '1.9.0', ['Lock']],
      ['1.10.0', '1.9.0', ['Key']],
    ])
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1)

    const all = writtenAt(folder)
    expect(await docs(folder, ...words)).toMatchObject({
      code: 0,
      out: expect.stringContaining('what has changed with each release is up to date'),
    })
    expect(writtenAt(folder)).toEqual(all)
    git(folder, 'clean', '--quiet', '--force', '-d', 'docs')
    expect(state(folder)).toEqual(before)
  })

  test('reads the sources and the day of a tag', async () => {
    const folder = repository()
    git(folder, 'tag', '--annotate', '--message', 'Released', 'locks@1.0.0')
    commit(folder, { 'package.json': '{ "name": "locks", "version": "3.0.0" }' })
    expect(await docs(folder, 'history', '--from-git', 'locks@*')).toMatchObject({ code: 0 })
    expect(readRecords(releases(folder))).toMatchObject([
      { version: '1.0.0', date: git(folder, 'log', '-1', '--format=%cs', 'locks@1.0.0') },
    ])
  })

  test.each([
    ['tags that match', 'expected tags such as `x*`', repository],
    ['a repository', 'fatal: not a git repository', emptyFolder],
    ['more than a shallow clone', '`git fetch --tags --unshallow` gets those', shallow],
  ])('asks for %s', async (_what, why, folder) => {
    expect(await docs(folder(), 'history', '--from-git', 'x*')).toEqual({
      code: 2,
      out: expect.stringMatching(new RegExp(`^Cannot read the releases: .*${escaped(why)}.*\\n$`)),
    })
  })
})

function shallow(): string {
  const [origin, folder] = [repository(), emptyFolder()]
  commit(origin, { 'src/index.ts': first.replace('name', 'label') })
  git(folder, 'clone', '--quiet', '--depth', '1', `${pathToFileURL(origin)}`, '.')
  return folder
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
