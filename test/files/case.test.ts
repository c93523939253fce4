import { existsSync, renameSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { manifestOf } from '../../src/files/manifest.ts'
import { applySync, isFresh, prepareSync } from '../../src/files/sync.ts'
import { contentsOf, type Folder, fill, pagesOf, temporaryFolder } from './folder.ts'
import { failAt, foldNames } from './injected.ts'
import { copyOf, files } from './two-generations.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let root: string
const one: Folder = { 'README.md': 'home\n', 'interfaces/Lock.md': 'a lock\n' }
const other: Folder = { 'README.md': 'home\n', 'interfaces/lock.md': 'a lock\n' }

beforeEach(() => {
  root = join(temporaryFolder(), 'docs')
})

afterEach(() => void vi.restoreAllMocks())

const folder = temporaryFolder()
// The disk of a Mac is itself one of those below.
if (!existsSync(join(dirname(folder), basename(folder).toUpperCase())))
  test('names that differ in case only are two where the disk tells them apart', async () => {
    await applySync(root, files({ ...one, ...other }))
    expect(pagesOf(root)).toEqual({ ...one, ...other })
    await applySync(root, files(one))
    expect(pagesOf(root)).toEqual(one)
  })

describe('on a disk that is blind to case', () => {
  beforeEach(() => foldNames(fs))

  const both =
    /^Cannot write both `.*docs.interfaces.Lock\.md` and `.*docs.interfaces.lock\.md`: on this disk they are one file\./

  test('two names that differ in case only are refused, and nothing is left', async () => {
    await expect(applySync(root, files({ ...one, ...other }))).rejects.toThrow(both)
    expect(existsSync(root)).toBe(false)
  })

  test.each([
    ['first', one],
    ['second', other],
  ])('they are refused when the %s is there already', async (_which, there) => {
    await applySync(root, files(there))
    const before = contentsOf(root)
    await expect(applySync(root, files({ ...one, ...other }))).rejects.toThrow(both)
    expect(contentsOf(root)).toEqual(before)
  })

  test.each([
    ['nothing else', other],
    ['its contents', { ...other, 'interfaces/lock.md': 'another lock\n' }],
  ])(
    'a page that changes the case of its name and %s ends with the new one',
    async (_what, now) => {
      await applySync(root, files(one))
      const { plan } = await applySync(root, files(now))
      expect(plan).toMatchObject({
        write: ['interfaces/lock.md'],
        remove: ['interfaces/Lock.md'],
        edited: [],
        foreign: [],
      })
      expect(pagesOf(root)).toEqual(now)
      expect(isFresh(await prepareSync(root, manifestOf(files(now))))).toBe(true)
    },
  )

  test('a failure on the way brings the old name back', async () => {
    await applySync(root, files(one))
    const before = contentsOf(root)
    let failures = 0
    for (let call = 1, isReached = true; isReached; call += 1) {
      const copy = copyOf(root)
      const reached = failAt(fs, call, 'ENOSPC')
      const failure = await applySync(copy, files(other)).catch((error) => error)
      isReached = reached()
      vi.restoreAllMocks()
      foldNames(fs)
      if (failure instanceof Error) failures += 1
      expect(contentsOf(copy)).toEqual(
        failure instanceof Error ? before : { ...other, '.generated.json': expect.anything() },
      )
    }
    expect(failures).toBeGreaterThan(10)
  })

  test('a page that got another case by hand gets its own again', async () => {
    await applySync(root, files(one))
    renameSync(join(root, 'interfaces/Lock.md'), join(root, 'interfaces/LOCK.md'))
    await applySync(root, files(one))
    expect(pagesOf(root)).toEqual(one)
    expect(isFresh(await prepareSync(root, manifestOf(files(one))))).toBe(true)
  })

  test('a file of another case that no generation wrote stays, whatever it holds', async () => {
    fill(root, { 'interfaces/LOCK.md': 'a lock\n' })
    await expect(applySync(root, files(one))).rejects.toThrow(
      /Cannot write `.*interfaces.Lock\.md`: a file that no generation wrote stands there/,
    )
    expect(contentsOf(root)).toEqual({ 'interfaces/LOCK.md': 'a lock\n' })
  })

  test('a list that names both, written elsewhere, does no harm', async () => {
    await applySync(root, files(one))
    const list = JSON.parse(contentsOf(root)['.generated.json'] as string)
    list.files['interfaces/lock.md'] = list.files['interfaces/Lock.md']
    fill(root, { '.generated.json': JSON.stringify(list) })
    await applySync(root, files(one))
    expect(pagesOf(root)).toEqual(one)
  })

  test('a folder keeps its spelling', async () => {
    fill(root, { 'Interfaces/own.md': 'by hand\n' })
    await applySync(root, files(one))
    await applySync(root, files({ 'interfaces/Lock.md': 'another lock\n' }))
    expect(pagesOf(root)).toEqual({
      'Interfaces/own.md': 'by hand\n',
      'Interfaces/Lock.md': 'another lock\n',
    })
    expect(
      isFresh(
        await prepareSync(root, manifestOf(files({ 'interfaces/Lock.md': 'another lock\n' }))),
      ),
    ).toBe(true)
  })
})
