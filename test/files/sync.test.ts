import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DocsError } from '../../src/docs-error.ts'
import { manifestName } from '../../src/files/manifest.ts'
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

async function write(pages: ReadonlyMap<string, string>, signal?: AbortSignal) {
  return (await applySync(root, pages, { signal })).plan
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
    expect(isFresh(await prepareSync(root, first))).toBe(true)
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
    expect((await prepareSync(root, second)).plan.edited).toEqual([
      'README.md',
      'interfaces/Door.md',
    ])
  })

  test('knows that a lost list makes the folder stale', async () => {
    await write(first)
    await fs.rm(join(root, manifestName))
    expect(isFresh(await prepareSync(root, first))).toBe(false)
  })

  test('refuses a list that names files outside the folder', async () => {
    mkdirSync(root)
    for (const path of ['../x.md', '/etc/x', 'C:\\x', 'a/../../x']) {
      writeFileSync(join(root, manifestName), JSON.stringify({ files: { [path]: 'x' } }))
      await expect(write(first)).rejects.toThrow(/Cannot read `.*\.generated\.json`/)
    }
  })
})

describe('a generation that fails', () => {
  /** Makes the n-th call of a function fail with a code. */
  function failAt(name: 'rename' | 'rm' | 'link' | 'mkdir', n: number, code: string) {
    const { [name]: real }: Record<string, (...args: never[]) => Promise<unknown>> = fs as never
    let calls = 0
    vi.spyOn(fs, name).mockImplementation((async (...args: unknown[]) => {
      calls += 1
      if (calls === n) throw Object.assign(new Error(code), { code, path: args[0] })
      return real?.(...(args as never[]))
    }) as never)
  }

  const steps = (['rename', 'link', 'mkdir'] as const).flatMap((name) =>
    [1, 2, 3].map((n) => [name, n] as const),
  )

  test.each(steps)('at %s number %i leaves the folder as it was', async (name, n) => {
    await write(first)
    const before = filesBelow(root)
    failAt(name, n, name === 'link' ? 'EIO' : 'ENOSPC')
    const copy = vi.spyOn(fs, 'copyFile')
    if (name === 'link') copy.mockRejectedValueOnce(Object.assign(new Error(), { code: 'ENOSPC' }))
    const failure = await write(second).catch((error) => error)
    vi.restoreAllMocks()
    if (failure instanceof DocsError) {
      expect(failure.message).toMatch(/no space left on the disk.*is as it was/)
      expect(filesBelow(root)).toEqual(before)
    } else {
      // The step was not taken so often: then all has gone well.
      expect(pages()).toEqual(Object.fromEntries(second))
    }
  })

  test('at the very first file leaves no folder behind', async () => {
    failAt('rename', 1, 'ENOSPC')
    await expect(write(first)).rejects.toThrow(/no space left/)
    expect(existsSync(root)).toBe(false)
  })

  test('because it was interrupted leaves the folder as it was', async () => {
    await write(first)
    const before = filesBelow(root)
    const abort = new AbortController()
    const real = fs.rename
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      abort.abort()
      await real(from, to)
    })
    await expect(write(second, abort.signal)).rejects.toThrow(/Interrupted.*as it was/)
    expect(filesBelow(root)).toEqual(before)
  })

  test('because a file stands where the folder should be says so', async () => {
    writeFileSync(root, 'a file')
    await expect(write(first)).rejects.toThrow(/a file stands where a folder is expected/)
  })

  test.each([
    ['EACCES', /permission denied; expected a folder that you may write to/],
    ['EROFS', /the file system is read-only/],
    ['ENAMETOOLONG', /a file name is too long/],
  ])('with %s says what is wrong', async (code, message) => {
    failAt('mkdir', 1, code)
    await expect(write(first)).rejects.toThrow(message)
  })
})
