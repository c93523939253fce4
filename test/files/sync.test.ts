import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  type PathLike,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { manifestName, manifestOf } from '../../src/files/manifest.ts'
import { applySync, isFresh, prepareSync } from '../../src/files/sync.ts'
import { filesBelow } from '../theme/render.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let root: string
const first = new Map([
  ['README.md', 'one\n'],
  ['interfaces/Lock.md', 'lock\n'],
  ['interfaces/Door.md', 'door\n'],
])
const second = new Map([
  ['README.md', 'two\n'],
  ['interfaces/Lock.md', 'lock\n'],
  ['classes/Key.md', 'key\n'],
])

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'sync-')), 'docs')
})

afterEach(() => void vi.restoreAllMocks())

async function write(pages: ReadonlyMap<string, string>) {
  return (await applySync(root, pages)).plan
}

function pages() {
  const files = filesBelow(root)
  files.delete(manifestName)
  return Object.fromEntries(files)
}

describe('a generation', () => {
  test('writes what is absent, rewrites what changed, removes what is no longer wanted', async () => {
    await write(first)
    const plan = await write(second)
    expect(plan).toEqual({
      write: ['README.md', 'classes/Key.md'],
      remove: ['interfaces/Door.md'],
      keep: ['interfaces/Lock.md'],
      edited: [],
      foreign: [],
    })
    expect(pages()).toEqual(Object.fromEntries(second))
  })

  test('leaves nothing to do for the next one', async () => {
    await write(first)
    const before = (await fs.stat(join(root, 'README.md'))).mtimeMs
    expect(isFresh(await prepareSync(root, manifestOf(first)))).toBe(true)
    await write(first)
    expect((await fs.stat(join(root, 'README.md'))).mtimeMs).toBe(before)
  })

  test('takes away a folder that it emptied, but not one that holds something else', async () => {
    await write(first)
    mkdirSync(join(root, 'classes'))
    await write(new Map([['README.md', 'one\n']]))
    expect(readdirSync(root).sort()).toEqual([manifestName, 'README.md', 'classes'])
  })

  test('never touches a file that it did not write', async () => {
    mkdirSync(join(root, 'guide'), { recursive: true })
    writeFileSync(join(root, 'guide/hello.md'), 'by hand')
    await write(first)
    await write(second)
    await write(new Map())
    expect(pages()).toEqual({ 'guide/hello.md': 'by hand' })
  })

  test('refuses to write over a file that it did not write, and changes nothing', async () => {
    mkdirSync(root)
    writeFileSync(join(root, 'README.md'), 'by hand')
    await expect(write(first)).rejects.toThrow(/Cannot write `.*README\.md`.*move or delete/)
    expect(pages()).toEqual({ 'README.md': 'by hand' })
  })

  test('adopts a file that is as it would have written it', async () => {
    mkdirSync(root)
    writeFileSync(join(root, 'README.md'), 'one\n')
    await write(first)
    await write(second)
    expect(pages()).toEqual(Object.fromEntries(second))
  })

  test('tells which of its files somebody edited', async () => {
    await write(first)
    writeFileSync(join(root, 'interfaces/Door.md'), 'scribble')
    writeFileSync(join(root, 'README.md'), 'scribble')
    expect((await prepareSync(root, manifestOf(second))).plan.edited).toEqual([
      'README.md',
      'interfaces/Door.md',
    ])
  })

  test('knows that a lost list makes the folder stale', async () => {
    await write(first)
    await fs.rm(join(root, manifestName))
    expect(isFresh(await prepareSync(root, manifestOf(first)))).toBe(false)
  })

  test('refuses a list that names files outside the folder', async () => {
    mkdirSync(root)
    for (const path of ['../x.md', '/etc/x', 'C:\\x', 'a/../../x']) {
      writeFileSync(join(root, manifestName), JSON.stringify({ files: { [path]: 'x' } }))
      await expect(write(first)).rejects.toThrow(/Cannot read `.*\.generated\.json`/)
    }
  })
})

test('a generation that fails leaves no folder behind, nor those around it', async () => {
  const outer = join(root, 'a/b')
  vi.spyOn(fs, 'rename').mockRejectedValueOnce(Object.assign(new Error(), { code: 'ENOSPC' }))
  await expect(applySync(outer, first)).rejects.toThrow(/no space left/)
  expect(existsSync(root)).toBe(false)
})

test('a file that somebody writes meanwhile in the place of a new page stays', async () => {
  const { rename } = fs
  vi.spyOn(fs, 'rename').mockImplementationOnce(async (from, to) => {
    writeFileSync(join(root, 'README.md'), 'by hand')
    await rename(from, to)
  })
  await expect(write(first)).rejects.toThrow(/README\.md`: a file that no generation wrote stands/)
  expect(pages()).toEqual({ 'README.md': 'by hand' })
})

test.each(['link', 'rename'] as const)(
  'a page that somebody deletes before the first %s is written, or stays away',
  async (name) => {
    await write(first)
    const { [name]: real } = fs as Pick<typeof fs, 'link' | 'rename'>
    vi.spyOn(fs, name).mockImplementationOnce(async (from, to) => {
      for (const path of ['README.md', 'interfaces/Door.md'])
        rmSync(join(root, path), { force: true })
      await real(from, to)
    })
    await write(second)
    expect(pages()).toEqual(Object.fromEntries(second))
  },
)

test('contents and journal are on the disk before any page changes, and the pages before it ends', async () => {
  await write(first)
  const events: string[] = []
  const note = (what: string, path: unknown) =>
    events.push(`${what} ${relative(root, String(path)).replaceAll('\\', '/')}`)
  const { open, rename, link, unlink } = fs
  vi.spyOn(fs, 'open').mockImplementation(async (path, flags) => {
    const file = await open(path, flags)
    const { sync } = file
    file.sync = async () => {
      await sync.call(file)
      note('flush', path)
    }
    return file
  })
  const place = (real: typeof rename) => async (from: PathLike, to: PathLike) => {
    await real(from, to)
    note('put', to)
  }
  vi.spyOn(fs, 'rename').mockImplementation(place(rename))
  vi.spyOn(fs, 'link').mockImplementation(place(link))
  vi.spyOn(fs, 'unlink').mockImplementation(async (path) => {
    await unlink(path)
    note('delete', path)
  })
  await write(second)
  const journal = 'put .generating/journal.json'
  const end = 'delete .generating/journal.json'
  const orders = [
    ['flush .generating/new/README.md', journal],
    ['flush .generating/new/classes/Key.md', journal],
    ['flush .generating/new/.generated.json', journal],
    ['flush .generating/journal.json.new', journal],
    ['put .generating/old/README.md', 'flush .generating/old', journal],
    ['put .generating/old/interfaces/Door.md', 'flush .generating/old/interfaces', journal],
    [journal, 'flush .generating', 'flush ', 'put README.md', 'put .generated.json', 'flush ', end],
    [journal, 'put classes/Key.md', 'put .generated.json', 'flush classes', end],
    [journal, 'delete interfaces/Door.md', 'put README.md', 'flush interfaces', end],
    [end, 'flush .generating'],
  ]
  expect(orders.filter((order) => !isAmong(order, events))).toEqual([])
})

/** True when the words come in this order, whatever there is between them. */
function isAmong(words: readonly string[], all: readonly string[]): boolean {
  let at = -1
  return words.every((word) => {
    at = all.indexOf(word, at + 1)
    return at >= 0
  })
}
