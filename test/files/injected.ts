import { closeSync, openSync, readdirSync } from 'node:fs'
import type * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { vi } from 'vitest'

type FileSystem = typeof promises

/**
 * Lets something happen before one call of the functions that change the disk, the n-th in all.
 *
 * @param fs - The module as the test has mocked it.
 * @returns Whether the call has come.
 */
export function atCall(fs: FileSystem, n: number, happen: (path: unknown) => void): () => boolean {
  let calls = 0
  const { copyFile, link, mkdir, open, rename, symlink, unlink, writeFile } = fs
  const changing = { copyFile, link, mkdir, open, rename, symlink, unlink, writeFile }
  for (const [name, given] of Object.entries(changing) as ['rename', typeof rename][]) {
    // What is spied on already, such as a disk that is blind to case, goes on beneath.
    const real = (vi.isMockFunction(given) && given.getMockImplementation()) || given
    vi.spyOn(fs, name).mockImplementation(async (...args) => {
      calls += 1
      if (calls === n) happen(args[0])
      return real(...args)
    })
  }
  return () => calls >= n
}

/** Makes one of the calls fail. */
export function failAt(fs: FileSystem, n: number, code: string): () => boolean {
  return atCall(fs, n, (path) => {
    throw Object.assign(new Error(code), { code, path })
  })
}

/** Makes the disk blind to case, as those of Macs and Windows are: it keeps the first spelling. */
export function foldNames(fs: FileSystem): void {
  const { copyFile, link, lstat, mkdir, open, readdir, readFile } = fs
  const { readlink, rename, rm, rmdir, stat, symlink, unlink, writeFile } = fs
  const onOne = {
    lstat,
    mkdir,
    open,
    readdir,
    readFile,
    readlink,
    rm,
    rmdir,
    stat,
    unlink,
    writeFile,
  }
  for (const [name, real] of Object.entries(onOne) as ['unlink', typeof unlink][])
    vi.spyOn(fs, name).mockImplementation((path, ...more) => real(actual(path), ...more))
  for (const [name, real] of Object.entries({ copyFile, link, rename }) as ['link', typeof link][])
    vi.spyOn(fs, name).mockImplementation((from, to) => real(actual(from), actual(to)))
  vi.spyOn(fs, 'open').mockImplementation((path, flags) => {
    if (flags !== 'wx') return open(actual(path), flags)
    // Two that are under way at once must not both find that nothing is there.
    closeSync(openSync(actual(path), flags))
    return open(actual(path), 'w')
  })
  vi.spyOn(fs, 'symlink').mockImplementation((target, path) => symlink(target, actual(path)))
}

/** The path as the disk spells it, as far as it is there. */
function actual(given: unknown): string {
  const path = resolve(String(given))
  if (path === dirname(path) || dirname(path) === tmpdir()) return path
  const folder = actual(dirname(path))
  const name = basename(path)
  const names = namesIn(folder)
  const same = names.find((other) => other.toLowerCase() === name.toLowerCase())
  return join(folder, names.includes(name) ? name : (same ?? name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
