import { copyFile, link, lstat, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { flush, flushFolders, writeFlushed } from './flush.ts'
import { foldersOf } from './folders-of.ts'
import { hasCode } from './fs-errors.ts'
import type { Journal } from './journal.ts'
import { makeFolder } from './make-folder.ts'
import { hash, type Manifest } from './manifest.ts'
import { namesDifferInCase } from './obstacles.ts'
import { inParallel } from './parallel.ts'
import type { GeneratedFiles } from './plan.ts'
import { inWork } from './work-folder.ts'

/** What a generation does to the files of a folder. */
export interface Replacement {
  /** Contents to put in place; the last of them goes last of all. */
  readonly write: GeneratedFiles
  /** Files to delete. */
  readonly remove: readonly string[]
  /** Hashes of what stands there now. */
  readonly hashes: Manifest
}

/**
 * Puts all that a generation needs beside the files, flushed to the disk: the new contents, and under
 * a second name the old ones.
 *
 * @returns What is to be done now.
 * @throws DocsError when the disk takes two names for one.
 */
export async function stage(
  root: string,
  { write, remove, hashes }: Replacement,
  signal?: AbortSignal,
): Promise<Journal> {
  await writeNew(root, write, signal)
  const present = [...remove, ...write.keys()].filter((path) => hashes.has(path))
  const kept = await keepOld(root, present, signal)
  const old = (path: string) => (kept.has(path) ? (hashes.get(path) ?? null) : null)
  return {
    changes: [
      ...remove
        .filter((path) => kept.has(path))
        .map((path) => ({ path, old: old(path), new: null })),
      ...[...write].map(([path, contents]) => ({ path, old: old(path), new: hash(contents) })),
    ],
    folders: await missing(root, foldersOf(write.keys())),
  }
}

async function writeNew(root: string, write: GeneratedFiles, signal?: AbortSignal): Promise<void> {
  for (const folder of ['', ...foldersOf(write.keys())])
    await makeFolder(inWork(root, 'new', folder))
  await inParallel(write, async ([path, contents]) => {
    signal?.throwIfAborted()
    await writeFlushed(inWork(root, 'new', path), contents).catch((error) => {
      throw hasCode(error, 'EEXIST') ? namesDifferInCase(root, path, write.keys()) : error
    })
  })
}

/** Keeps what is at some paths, and tells which ones were still there. */
async function keepOld(
  root: string,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  for (const folder of ['', ...foldersOf(paths)]) await makeFolder(inWork(root, 'old', folder))
  const kept = new Set<string>()
  await inParallel(paths, async (path) => {
    signal?.throwIfAborted()
    if (await keep(join(root, path), inWork(root, 'old', path))) kept.add(path)
  })
  await flushFolders(inWork(root, 'old'), paths)
  return kept
}

/** False if there is nothing any more. */
async function keep(path: string, copy: string): Promise<boolean> {
  try {
    // Whether a hard link to a symbolic link leads to its target differs from system to system.
    if ((await lstat(path)).isSymbolicLink()) await symlink(await readlink(path), copy)
    // Not every file system has hard links.
    else await link(path, copy).catch(() => copyFile(path, copy).then(() => flush(copy)))
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

async function missing(root: string, folders: readonly string[]): Promise<string[]> {
  const isThere = (path: string) =>
    lstat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    )
  const found: string[] = []
  for (const folder of folders) if (!(await isThere(join(root, folder)))) found.push(folder)
  return found
}
