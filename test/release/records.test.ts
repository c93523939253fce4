import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOf, snapshotFile, type Undigested } from '../../src/api/snapshot-file.ts'
import { readRelease, releaseBefore, releasesIn } from '../../src/release/records.ts'
import { snapshotOfRevision } from '../../src/revisions/revision.ts'
import { emptyFolder } from './repository.ts'

/** The text of the snapshot of a version. */
function snapshot(version: string): string {
  const undigested: Undigested = {
    format: 1,
    name: 'locks',
    version,
    entryPoints: [],
    symbols: [{ path: 'Lock', url: 'interfaces/Lock.md', kind: 'Interface' }],
    declarations: {},
  }
  return snapshotFile({ ...undigested, digest: digestOf(undigested) })
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the releases of a folder', () => {
  test('are those of its snapshots, in the order of their versions', () => {
    const names = [
      ...['1.10.0.json', '1.9.0.json', '1.10.0-rc.1.json', '1.10.0-rc.1.changes.json', '1.9.0.md'],
      ...['v1.8.0.json', '1.7.json', 'package.json', '1.9.0.changes.json', '1.9.0.json.12.new'],
    ]
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])))
    expect(releasesIn(folder)).toEqual(['1.9.0', '1.10.0-rc.1', '1.10.0'])
    expect(releasesIn(join(folder, 'none'))).toEqual([])
  })

  test.each([
    ['2.0.0', '1.10.0'],
    ['1.10.0', '1.9.0'],
    ['1.9.1', '1.9.0'],
    ['1.9.0', undefined],
    ['1.0.0', undefined],
    // What leads to a release follows what has led to it; what does not, does not.
    ['1.10.0-beta.1', '1.10.0-beta.0'],
    ['1.10.0-alpha', '1.9.0'],
    ['1.10.1-0', '1.10.0'],
    ['1.11.0-beta.0', '1.11.0-alpha'],
    [undefined, '1.10.0'],
  ])('have before %s the release %s', (version, before) => {
    const versions = ['1.9.0', '1.10.0-beta.0', '1.10.0-beta.1', '1.10.0', '1.11.0-alpha']
    expect(releaseBefore(versions, version)).toBe(before)
  })

  test('may all lead to the first', () => {
    const versions = ['1.0.0-alpha.0', '1.0.0-alpha.1']
    expect(releaseBefore(versions, '1.0.0')).toBe('1.0.0-alpha.1')
    expect(releaseBefore(versions)).toBe('1.0.0-alpha.1')
    expect(releaseBefore([])).toBeUndefined()
  })
})

describe('a release', () => {
  test('is read as it was written, whatever the order of its keys and the ends of its lines', () => {
    const text = snapshot('1.0.0')
    const { format, ...rest } = JSON.parse(text)
    const [windows, other] = [text.replaceAll('\n', '\r\n'), JSON.stringify({ ...rest, format })]
    for (const each of [text, windows, other])
      expect(readRelease(folderWith({ '1.0.0.json': each }), '1.0.0')).toEqual(JSON.parse(text))
  })

  test.each([
    [
      'cut off',
      snapshot('1.1.0').slice(0, 120),
      'expected a snapshot, as `seamapi-docs snapshot` writes it, but it is no complete JSON.',
    ],
    [
      'empty',
      '',
      'expected a snapshot, as `seamapi-docs snapshot` writes it, but it is no complete JSON.',
    ],
    [
      'something else',
      '{ "name": "locks" }',
      'expected a snapshot, as `seamapi-docs snapshot` writes it.',
    ],
    ['a list', '[]', 'expected a snapshot, as `seamapi-docs snapshot` writes it.'],
    [
      'edited',
      snapshot('1.1.0').replace('Interface', 'Class'),
      'expected it as `seamapi-docs snapshot` has written it, but it was edited since. Take it from git again.',
    ],
    [
      'of the future',
      '{ "format": 9 }',
      'it has format 9, expected at most 1. Update the package that reads it.',
    ],
    [
      'of another version',
      snapshot('1.0.0'),
      'expected the snapshot of `1.1.0`, and found that of `1.0.0`.',
    ],
  ])('is not read where it is %s', (_what, text, why) => {
    const folder = folderWith({ '1.1.0.json': text })
    expect(() => readRelease(folder, '1.1.0')).toThrow(
      `Cannot read \`${join(folder, '1.1.0.json')}\`: ${why}`,
    )
  })
})

describe('a version by its name', () => {
  const listener = { progress() {}, warn() {}, signal: new AbortController().signal }

  test('is a release, or the file of a snapshot', async () => {
    const releases = folderWith({ '1.0.0.json': snapshot('1.0.0') })
    for (const name of ['1.0.0', 'v1.0.0', join(releases, '1.0.0.json')])
      expect(await snapshotOfRevision(name, releases, listener)).toMatchObject({ version: '1.0.0' })
  })

  test.each([
    ['none.tgz', 'expected it to exist.'],
    ['./none', 'expected it to exist.'],
    ['none.json', 'expected it to exist (ENOENT).'],
    ['empty', 'expected a package, with a package.json in it.'],
    [
      'untyped',
      'expected declarations, `types` or `exports` in its package.json that lead to `.d.ts` files.',
    ],
    [
      'no.tgz',
      'expected an archive as `npm pack` makes it. TAR_BAD_ARCHIVE: Unrecognized archive format',
    ],
    ['untyped/package.json', 'expected a snapshot, as `seamapi-docs snapshot` writes it.'],
  ])('is not %s', async (name, why) => {
    const folder = folderWith({ 'no.tgz': 'No archive.\n' })
    for (const each of ['empty', 'untyped']) mkdirSync(join(folder, each))
    writeFileSync(join(folder, 'untyped/package.json'), '{ "name": "untyped" }')
    const path = join(folder, name)
    await expect(snapshotOfRevision(path, folder, listener)).rejects.toThrow(
      `Cannot read \`${path}\`: ${why}`,
    )
  })
})
