import { link, rename, rmdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolders } from './flush.ts'
import { foldersOf } from './folders-of.ts'
import { hasCode } from './fs-errors.ts'
import { type Change, endJournal, type Journal, writeJournal } from './journal.ts'
import { makeFolder } from './make-folder.ts'
import { foreignFiles } from './obstacles.ts'
import { inParallel } from './parallel.ts'
import { type Replacement, stage } from './stage.ts'
import { inWork } from './work-folder.ts'

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
  const journal = await stage(root, replacement, signal)
  await writeJournal(root, journal)
  await carryOut(root, journal, signal)
  await endJournal(root)
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
    // Somebody may have deleted it meanwhile.
    await unlink(join(root, path)).catch((error) => {
      if (!hasCode(error, 'ENOENT')) throw error
    })
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
