import { copyFile, link, lstat, readlink, rename, rmdir, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { flush, flushFolders, writeFlushed } from './flush.ts'
import { foldersOf } from './folders-of.ts'
import { hasCode } from './fs-errors.ts'
import { type Change, endJournal, type Journal, writeJournal } from './journal.ts'
import { makeFolder } from './make-folder.ts'
import { hash, type Manifest } from './manifest.ts'
import { foreignFiles, namesDifferInCase } from './obstacles.ts'
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
 * Writes and deletes files of a folder, none of them by halves. New contents and a journal are on
 * the disk before the first file changes, and the end of the journal is the end of the generation:
 * until then `undoUnfinished` takes all of it back.
 *
 * @throws DocsError when a file that no generation wrote has appeared in a place, or when the disk
 * takes two names for one; an AbortError; the errors of the file system as they are.
 */
export async function replaceFiles(
  root: string,
  replacement: Replacement,
  signal?: AbortSignal,
): Promise<void> {
  await stage(root, replacement.write, signal)
  const journal = await keepOld(root, replacement, signal)
  await writeJournal(root, journal)
  await carryOut(root, journal, signal)
  await endJournal(root)
}

/** Writes the new contents beside the files. */
async function stage(root: string, write: GeneratedFiles, signal?: AbortSignal): Promise<void> {
  for (const folder of ['', ...foldersOf(write.keys())])
    await makeFolder(inWork(root, 'new', folder))
  await inParallel(write, async ([path, contents]) => {
    signal?.throwIfAborted()
    await writeFlushed(inWork(root, 'new', path), contents).catch((error) => {
      throw hasCode(error, 'EEXIST') ? namesDifferInCase(root, path, write.keys()) : error
    })
  })
}

/** Keeps what will be replaced or deleted under a second name, and tells what is to be done. */
async function keepOld(
  root: string,
  { write, remove, hashes }: Replacement,
  signal?: AbortSignal,
): Promise<Journal> {
  const present = [...remove, ...write.keys()].filter((path) => hashes.has(path))
  for (const folder of ['', ...foldersOf(present)]) await makeFolder(inWork(root, 'old', folder))
  const kept = new Set<string>()
  await inParallel(present, async (path) => {
    signal?.throwIfAborted()
    if (await keep(join(root, path), inWork(root, 'old', path))) kept.add(path)
  })
  await flushFolders(inWork(root, 'old'), present)
  const old = (path: string) => (kept.has(path) ? (hashes.get(path) ?? null) : null)
  const folders: string[] = []
  for (const folder of foldersOf(write.keys()))
    if (!(await isFolder(join(root, folder)))) folders.push(folder)
  return {
    changes: [
      ...remove
        .filter((path) => kept.has(path))
        .map((path) => ({ path, old: old(path), new: null })),
      ...[...write].map(([path, contents]) => ({ path, old: old(path), new: hash(contents) })),
    ],
    folders,
  }
}

/** False if it has gone since it was looked for. */
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

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
}

/** Changes the files: first what goes, for its place may be wanted, then what comes. */
async function carryOut(
  root: string,
  { changes, folders }: Journal,
  signal?: AbortSignal,
): Promise<void> {
  const removed = changes.filter((change) => change.new === null).map(({ path }) => path)
  const written = changes.filter((change) => change.new !== null)
  await inParallel(removed, async (path) => {
    signal?.throwIfAborted()
    await unlink(join(root, path))
  })
  const used = new Set(foldersOf(written.map(({ path }) => path)))
  const emptied = foldersOf(removed).filter((folder) => !used.has(folder))
  for (const folder of emptied.reverse()) await rmdir(join(root, folder)).catch(() => {})
  for (const folder of folders) await makeFolder(join(root, folder))
  const place = async ({ path, old }: Change) => {
    signal?.throwIfAborted()
    await (old === null
      ? placeNew(root, path)
      : rename(inWork(root, 'new', path), join(root, path)))
  }
  await inParallel(written.slice(0, -1), place)
  await inParallel(written.slice(-1), place)
  await flushFolders(
    root,
    changes.map(({ path }) => path),
  )
}

/** Unlike a rename, a link replaces nothing that has come since it was looked for. */
async function placeNew(root: string, path: string): Promise<void> {
  const from = inWork(root, 'new', path)
  const to = join(root, path)
  await link(from, to).catch((error) => {
    if (hasCode(error, 'EEXIST')) throw foreignFiles(root, [path])
    // Not every file system has hard links.
    return rename(from, to)
  })
}
