import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DocsError } from '../../src/docs-error.ts'
import { readRecords } from '../../src/history/records.ts'
import { release } from './release.ts'

/** A folder with files of these contents. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'records-')), 'releases')
  mkdirSync(folder)
  for (const [name, contents] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof contents === 'string' ? contents : JSON.stringify(contents),
    )
  return folder
}

test('records come in the order of their versions', () => {
  const versions = ['1.10.0', '1.9.0', '1.10.0-beta.2', '1.10.0-beta.11']
  const files = versions.map((version) => [`${version}.changes.json`, release(version)])
  const folder = folderWith({
    ...Object.fromEntries(files),
    '1.9.0.json': 'a snapshot',
    'by-hand.md': '',
  })
  expect(readRecords(folder).map(({ version }) => version)).toEqual([
    '1.9.0',
    '1.10.0-beta.2',
    '1.10.0-beta.11',
    '1.10.0',
  ])
})

test('where there is no folder, there are no records', () => {
  expect(readRecords(join(tmpdir(), 'nowhere', 'releases'))).toEqual([])
})

const [whole = ''] = [JSON.stringify(release('1.0.0', [{ change: 'added', symbol: 'Lock' }]))]

test.each<[string, string, unknown, RegExp]>([
  ['is cut off', '1.0.0', whole.slice(0, -9), /expected the changes of a release, as JSON\.$/],
  ['is empty', '1.0.0', '', /expected the changes of a release, as JSON\.$/],
  ['is something else', '1.0.0', [1], /expected the changes of a release/],
  ['has a change of no kind', '1.0.0', whole.replace('"added"', '"moved"'), /expected the changes/],
  ['renames to nothing', '1.0.0', whole.replace('"added"', '"renamed"'), /expected the changes/],
  ['is of a newer format', '1.0.0', { format: 2 }, /expected format 1, found 2\.$/],
  ['has no version as its name', 'newest', release('newest'), /expected a version ahead of/],
  [
    'has another name',
    '1.0.1',
    release('1.0.0'),
    /expected version 1\.0\.1 in it, found 1\.0\.0\.$/,
  ],
])('a record that %s is told about', (_what, name, contents, message) => {
  const folder = folderWith({ [`${name}.changes.json`]: contents })
  const read = () => readRecords(folder)
  expect(read).toThrow(DocsError)
  expect(read).toThrow(message)
  expect(read).toThrow(`Cannot read \`${join(folder, `${name}.changes.json`)}\`: `)
})
