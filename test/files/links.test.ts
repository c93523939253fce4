import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { manifestOf } from '../../src/files/manifest.ts'
import { applySync, isFresh, prepareSync } from '../../src/files/sync.ts'
import { contentsOf, type Folder, fill, pagesOf, temporaryFolder } from './folder.ts'
import { files } from './two-generations.ts'

let top: string
let root: string
const pages: Folder = { 'README.md': 'one\n', 'interfaces/Lock.md': 'a lock\n' }

beforeEach(() => {
  top = temporaryFolder()
  root = join(top, 'docs')
})

describe('a symbolic link', () => {
  test.each([
    ['to a file', 'a file\n'],
    ['to what the page should be', 'one\n'],
  ])('%s is foreign in the place of a page', async (_where, text) => {
    fill(top, { 'elsewhere.md': text, 'docs/README.md': 'link to ../elsewhere.md' })
    const before = contentsOf(top)
    expect((await prepareSync(root, manifestOf(files(pages)))).plan.foreign).toEqual(['README.md'])
    await expect(applySync(root, files(pages))).rejects.toThrow(/README\.md`: a file that no gen/)
    expect(contentsOf(top)).toEqual(before)
  })

  test.each([
    ['to a file', 'link to ../elsewhere.md'],
    ['to a folder', 'link to ../elsewhere'],
    ['to nothing', 'link to nowhere'],
    ['to itself', 'link to README.md'],
  ])('%s in the place of a page of ours counts as an edit, and gives way', async (_where, link) => {
    fill(top, { 'elsewhere.md': 'one\n', 'elsewhere/own.md': 'by hand\n' })
    const elsewhere = contentsOf(top)
    await applySync(root, files(pages))
    rmSync(join(root, 'README.md'))
    fill(root, { 'README.md': link })
    expect((await prepareSync(root, manifestOf(files(pages)))).plan.edited).toEqual(['README.md'])
    await applySync(root, files(pages))
    expect(pagesOf(root)).toEqual(pages)

    rmSync(join(root, 'README.md'))
    fill(root, { 'README.md': link })
    await applySync(root, files({}))
    expect(pagesOf(root)).toEqual({})
    expect(contentsOf(top)).toMatchObject(elsewhere)
  })

  test('to another folder may be the output folder', async () => {
    fill(top, { 'elsewhere/own.md': 'by hand\n', docs: 'link to elsewhere' })
    await applySync(root, files(pages))
    expect(pagesOf(join(top, 'elsewhere'))).toEqual({ ...pages, 'own.md': 'by hand\n' })
    expect(isFresh(await prepareSync(root, manifestOf(files(pages))))).toBe(true)
    await applySync(root, files({}))
    expect(pagesOf(join(top, 'elsewhere'))).toEqual({ 'own.md': 'by hand\n' })
  })

  test.each([
    ['out of the output folder', 'link to ../elsewhere'],
    ['within the output folder', 'link to guide'],
    ['to nothing', 'link to nowhere'],
  ])('%s is refused in the place of a folder of pages', async (_where, link) => {
    fill(top, { 'elsewhere/Lock.md': 'by hand\n', 'docs/guide/Lock.md': 'by hand\n' })
    fill(root, { interfaces: link })
    const before = contentsOf(top)
    const refusal =
      /^Cannot write `.*docs.interfaces`: a symbolic link, which may lead elsewhere, stands where a folder is expected\.$/
    await expect(prepareSync(root, manifestOf(files(pages)))).rejects.toThrow(refusal)
    await expect(applySync(root, files(pages))).rejects.toThrow(refusal)
    expect(contentsOf(top)).toEqual(before)
  })

  test('in the place of a folder keeps what is behind it when our pages there are not wanted', async () => {
    await applySync(root, files(pages))
    mkdirSync(join(top, 'elsewhere'))
    fill(top, { 'elsewhere/Lock.md': pages['interfaces/Lock.md'] as string })
    rmSync(join(root, 'interfaces'), { recursive: true })
    fill(root, { interfaces: 'link to ../elsewhere' })
    await applySync(root, files({ 'README.md': 'one\n' }))
    expect(pagesOf(root)).toEqual({ 'README.md': 'one\n', interfaces: 'link to ../elsewhere' })
    expect(contentsOf(join(top, 'elsewhere'))).toEqual({ 'Lock.md': 'a lock\n' })
  })

  test.each([
    ['to nothing', 'nowhere', /^Cannot write `.*docs`: .*a symbolic link leads nowhere \(ENOENT\)/],
    ['to itself', 'docs', /^Cannot read `.*docs.*`: a symbolic link leads back to itself/],
  ])('%s is no output folder', async (_where, target, message) => {
    symlinkSync(target, root)
    await expect(applySync(root, files(pages))).rejects.toThrow(message)
    expect(contentsOf(top)).toEqual({ docs: `link to ${target}` })
  })

  test('in the place of our own work folder is refused', async () => {
    fill(top, { 'elsewhere/new/own.md': 'by hand\n', 'docs/.generating': 'link to ../elsewhere' })
    const before = contentsOf(top)
    await expect(applySync(root, files(pages))).rejects.toThrow(
      /^Cannot write `.*\.generating`: a symbolic link, which may lead elsewhere, stands where/,
    )
    expect(contentsOf(top)).toEqual(before)
  })
})
