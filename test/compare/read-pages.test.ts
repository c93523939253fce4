import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readPages } from '../../src/files/read-pages.ts'
import { writeFiles } from '../cli/project.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let root: string
const read = (folder = root) => readPages(folder, 'compare')

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'pages-')), 'docs')
  mkdirSync(root)
})

afterEach(() => void vi.restoreAllMocks())

test('reads the pages of a folder and of the folders in it', async () => {
  writeFiles(root, { 'README.md': 'one', 'guide/a/b.md': 'two', 'interfaces/Lock.MD': 'three' })
  expect(Object.fromEntries(await read())).toEqual({
    'README.md': 'one',
    'guide/a/b.md': 'two',
    'interfaces/Lock.MD': 'three',
  })
})

test('leaves other files and hidden folders alone', async () => {
  writeFiles(root, {
    'README.md': 'one',
    'api.json': '{}',
    'notes.txt': 'no',
    md: 'no',
    '.generated.json': '{}',
    '.hidden.md': 'no',
    '.vitepress/home.md': 'no',
    'node_modules/x/README.md': 'no',
    'guide/node_modules/x/README.md': 'no',
  })
  expect([...(await read()).keys()]).toEqual(['README.md'])
})

test('a folder can be called like a page', async () => {
  writeFiles(root, { 'a.md/b.md': 'one' })
  expect([...(await read()).keys()]).toEqual(['a.md/b.md'])
})

test('follows links to pages, and not those to folders, which may have no end', async () => {
  writeFiles(root, { 'guide/a.md': 'one' })
  symlinkSync('.', join(root, 'loop'))
  symlinkSync('..', join(root, 'guide/up'))
  symlinkSync('.', join(root, 'guide/self.md'))
  symlinkSync('guide/a.md', join(root, 'b.md'))
  expect(Object.fromEntries(await read())).toEqual({ 'guide/a.md': 'one', 'b.md': 'one' })
})

test('the folder itself can be a link', async () => {
  writeFiles(root, { 'a.md': 'one' })
  symlinkSync(root, `${root}-link`)
  expect([...(await read(`${root}-link`)).keys()]).toEqual(['a.md'])
})

test('a page that is a link to itself: says so', async () => {
  symlinkSync('a.md', join(root, 'a.md'))
  await expect(read()).rejects.toThrow(
    /^Cannot compare `.*a\.md`: a symbolic link leads back to itself; expected .* \(ELOOP\)\.$/,
  )
})

test('a folder that is not there: says so', async () => {
  await expect(read('nowhere')).rejects.toThrow(
    'Cannot compare `nowhere`: expected it to exist (ENOENT).',
  )
})

test('a file in the place of the folder: says so', async () => {
  writeFiles(root, { 'a.md': 'one' })
  await expect(read(join(root, 'a.md'))).rejects.toThrow(
    /^Cannot compare `.*a\.md`: expected a folder, and found a file \(ENOTDIR\)\.$/,
  )
})

test('a page that may not be read: says so', async () => {
  writeFiles(root, { 'a.md': 'one' })
  const path = join(root, 'a.md')
  vi.spyOn(fs, 'readFile').mockRejectedValueOnce(
    Object.assign(new Error(), { code: 'EACCES', path }),
  )
  await expect(read()).rejects.toThrow(
    `Cannot compare \`${path}\`: permission denied; expected to be allowed to read it (EACCES).`,
  )
})

test('an error that nobody can mend stays as it is', async () => {
  writeFiles(root, { 'a.md': 'one' })
  const error = new Error('EIO')
  vi.spyOn(fs, 'readFile').mockRejectedValueOnce(error)
  await expect(read()).rejects.toBe(error)
})
