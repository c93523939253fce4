import { chmodSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { manifestOf } from '../../src/files/manifest.ts'
import { applySync, isFresh, prepareSync } from '../../src/files/sync.ts'
import { asNobody, mountReadOnly, mountSmallDisk } from './disks.ts'
import { contentsOf, type Folder, fill, pagesOf, temporaryFolder } from './folder.ts'
import { failAt } from './injected.ts'
import { files } from './two-generations.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let top: string
let root: string
const first: Folder = { 'README.md': 'one\n', 'interfaces/Lock.md': 'a lock\n' }
const second: Folder = { 'README.md': 'two\n', 'interfaces/Lock.md': 'another\n' }

beforeEach(() => {
  top = temporaryFolder()
  root = join(top, 'docs')
})

afterEach(() => void vi.restoreAllMocks())

/** The second generation fails with a message, and changes nothing. */
async function expectRefusal(message: RegExp, pages = second): Promise<void> {
  const before = contentsOf(top)
  await expect(applySync(root, files(pages))).rejects.toThrow(message)
  expect(contentsOf(top)).toEqual(before)
}

describe('a folder in the place of a page', () => {
  test('says so', async () => {
    fill(root, { 'README.md/own.md': 'by hand\n' })
    await expectRefusal(/^Cannot write `.*README\.md`: a folder stands where a file is expected\.$/)
  })

  test('says so, though the page was ours', async () => {
    await applySync(root, files(first))
    await fs.rm(join(root, 'README.md'))
    fill(root, { 'README.md/own.md': 'by hand\n' })
    await expectRefusal(/^Cannot write `.*README\.md`: a folder stands where a file is expected\.$/)
  })

  test('stays when the page is not wanted any more', async () => {
    await applySync(root, files(first))
    await fs.rm(join(root, 'README.md'))
    fill(root, { 'README.md/own.md': 'by hand\n' })
    await applySync(root, files({}))
    expect(pagesOf(root)).toEqual({ 'README.md/own.md': 'by hand\n' })
  })

  test('stays when it held pages of ours, and somebody’s', async () => {
    await applySync(root, files({ 'api/Lock.md': 'a lock\n' }))
    fill(root, { 'api/own.md': 'by hand\n' })
    await expectRefusal(/^Cannot write `.*api`: a file that no generation wrote stands there/, {
      api: 'a page\n',
    })
  })
})

describe('a file in the place of a folder', () => {
  test('says so', async () => {
    fill(root, { interfaces: 'by hand\n' })
    await expectRefusal(/^Cannot write `.*interfaces`: a file stands where a folder is expected\.$/)
  })

  test('says so, though our pages were there', async () => {
    await applySync(root, files(first))
    await fs.rm(join(root, 'interfaces'), { recursive: true })
    fill(root, { interfaces: 'by hand\n' })
    await expectRefusal(/^Cannot write `.*interfaces`: a file stands where a folder is expected\.$/)
  })

  test('stays when our pages there are not wanted any more', async () => {
    await applySync(root, files(first))
    await fs.rm(join(root, 'interfaces'), { recursive: true })
    fill(root, { interfaces: 'by hand\n' })
    await applySync(root, files({}))
    expect(pagesOf(root)).toEqual({ interfaces: 'by hand\n' })
  })

  test.each([
    ['docs', 'docs'],
    ['the work folder', 'docs/.generating'],
  ])('says so for %s', async (_which, path) => {
    fill(top, { [path]: 'by hand\n' })
    await expectRefusal(/^Cannot write `.*`: a file stands where a folder is expected\.$/)
  })
})

test('a list that is a folder is named', async () => {
  fill(root, { '.generated.json': 'folder' })
  await expectRefusal(/^Cannot read `.*\.generated\.json`: expected a file, and found a folder/)
})

test('a journal that is none is named, with what to do', async () => {
  const journal = '{"changes":[{"path":"../../x","old":null,"new":"x"}],"folders":[]}'
  fill(root, { '.generating/journal.json': journal, '.generating/.gitignore': '*\n' })
  await expectRefusal(
    /^Cannot read `.*journal\.json`: expected .*\. Delete `.*\.generating`, and re/,
  )
})

test.each(['../x.md', '/x.md', 'a/../../x.md', '.generated.json', '.generating/new/x.md'])(
  'a page at %s is refused',
  (path) => expectRefusal(/^Cannot write `.*`: expected a path below `.*docs`/, { [path]: 'x' }),
)

test('a page may begin with a dot and a slash', async () => {
  await applySync(root, files({ './api.json': '{}' }))
  expect(pagesOf(root)).toEqual({ 'api.json': '{}' })
  expect(isFresh(await prepareSync(root, manifestOf(files({ './api.json': '{}' }))))).toBe(true)
})

test.each([
  ['file', `interfaces/${'x'.repeat(300)}.md`],
  ['folder', `${'x'.repeat(300)}/Lock.md`],
])('a name that is too long for a %s is named', async (_what, path) => {
  await expectRefusal(/^Cannot write `.*docs\/(interfaces\/)?x+\b.*a file name is too long/, {
    ...second,
    [path]: 'long\n',
  })
  await applySync(root, files(first))
  await expectRefusal(/^Cannot write `.*docs\/(interfaces\/)?x+\b.*a file name is too long/, {
    ...second,
    [path]: 'long\n',
  })
})

describe('without permission', () => {
  beforeEach(async () => {
    await applySync(root, files(first))
    for (const path of [top, root, join(root, 'interfaces')]) chmodSync(path, 0o777)
  })

  test.each([
    [
      'the output folder',
      '',
      0o555,
      /^Cannot write `.*docs.\.generating`: permission denied; .*was\.$/,
    ],
    [
      'a folder in it',
      'interfaces',
      0o555,
      /^Cannot write `.*Lock\.md`: permission denied; .*was\.$/,
    ],
    [
      'what is in a folder',
      'interfaces',
      0o666,
      /^Cannot read `.*Lock\.md`: permission denied; exp/,
    ],
    [
      'the list',
      '.generated.json',
      0,
      /^Cannot read `.*\.generated\.json`: permission denied; exp/,
    ],
    [
      'a page',
      'README.md',
      0,
      /^Cannot read `.*README\.md`: permission denied; expected to be all/,
    ],
  ])('for %s it says so', async (_what, path, mode, message) => {
    const before = contentsOf(top)
    chmodSync(join(root, path), mode)
    await asNobody(() => expect(applySync(root, files(second))).rejects.toThrow(message))
    chmodSync(join(root, path), 0o777)
    expect(contentsOf(top)).toEqual(before)
  })

  test('to write a page it is replaced all the same: that is up to its folder', async () => {
    chmodSync(join(root, 'README.md'), 0o444)
    await asNobody(() => applySync(root, files(second)))
    expect(pagesOf(root)).toEqual(second)
  })
})

describe('a read-only disk', () => {
  const message =
    /^Cannot write `.*docs.\.generating`: the file system is read-only; .*docs` is as it was\.$/

  test('is named', async () => {
    await applySync(root, files(first))
    if (!mountReadOnly(root)) failAt(fs, 2, 'EROFS')
    await expectRefusal(message)
  })

  test('is no matter when there is nothing to do', async () => {
    await applySync(root, files(first))
    mountReadOnly(root)
    const changing = failAt(fs, 1, 'EROFS')
    expect(isFresh(await applySync(root, files(first)))).toBe(true)
    expect(changing()).toBe(false)
  })
})

test('a folder on another disk is named', async () => {
  await applySync(root, files(first))
  const { rename } = fs
  const elsewhere = Object.assign(new Error(), {
    code: 'EXDEV',
    path: join(root, 'interfaces/Lock.md'),
  })
  if (!mountSmallDisk(join(root, 'interfaces'), 'size=64k'))
    vi.spyOn(fs, 'rename').mockImplementation((from, to) =>
      String(to).includes('interfaces') ? Promise.reject(elsewhere) : rename(from, to),
    )
  await expectRefusal(/^Cannot write `.*interfaces.Lock\.md`: it lies on another file system; /, {
    'interfaces/Lock.md': 'another\n',
  })
})

test.each([
  [
    'bytes',
    (disk: string, left: number) =>
      writeFileSync(join(disk, 'full'), Buffer.alloc((statfsSync(disk).bavail - left) * 4096)),
  ],
  [
    'names',
    (disk: string, left: number) => {
      for (let more = statfsSync(disk).ffree - left; more > 0; more -= 1)
        writeFileSync(join(disk, String(more)), '')
    },
  ],
])('a disk that has too few %s left is named, however few they are', async (_what, fillDisk) => {
  let failures = 0
  for (let left = 0, isDone = false; !isDone; left += 1) {
    const disk = join(top, `disk-${left}`)
    const docs = join(disk, 'docs')
    mkdirSync(disk)
    const isMounted = mountSmallDisk(disk, 'size=256k,nr_inodes=64')
    await applySync(docs, files(first))
    if (isMounted) fillDisk(disk, left)
    const before = contentsOf(disk)
    if (!isMounted) failAt(fs, left + 2, 'ENOSPC')
    const failure = await applySync(docs, files(second)).catch((error) => error)
    vi.restoreAllMocks()
    isDone = !(failure instanceof Error)
    if (isDone) break
    failures += 1
    expect(failure.message).toMatch(
      /^Cannot write `.*`: no space left on the disk \(ENOSPC\)\. `.*docs` is as it was\.$/,
    )
    expect(contentsOf(disk)).toEqual(before)
  }
  expect(failures).toBeGreaterThan(4)
})
