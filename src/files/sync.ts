import { existsSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { DocsError } from '../docs-error.ts'
import { type Comparison, compareFolder } from './compare-folder.ts'
import { cannotRead, cannotWrite, hasCode } from './fs-errors.ts'
import { journalPath, readJournal, removeLeftovers } from './journal.ts'
import { type Waiting, withLock } from './lock.ts'
import { makeFolder, removeEmpty } from './make-folder.ts'
import { formatManifest, type Manifest, manifestName, manifestOf } from './manifest.ts'
import { foreignFiles, notFolder } from './obstacles.ts'
import { type GeneratedFiles, isEmpty } from './plan.ts'
import { replaceFiles } from './replace-files.ts'
import { undoUnfinished } from './undo.ts'
import { inWork, workFolder } from './work-folder.ts'

/** A folder compared with the files that should be there. */
export interface Sync extends Comparison {
  /** The output folder. */
  readonly root: string
  /** True when a generation has begun there that has not finished: it was killed, or is under way. */
  readonly isInterrupted: boolean
}

/**
 * Compares the folder with what should be there, and changes nothing.
 *
 * @param wanted - Hashes of the files that should be there.
 * @throws DocsError when the folder or its list of generated files cannot be read, or when something
 * is in the way that no generation can replace.
 */
export async function prepareSync(root: string, wanted: Manifest): Promise<Sync> {
  const isInterrupted = await hasWork(root)
  const journal = isInterrupted ? await readJournal(root) : undefined
  return { root, ...(await compareFolder(root, wanted, journal)), isInterrupted }
}

/** The same, of a folder where no generation is under way. */
async function prepareQuiet(root: string, wanted: Manifest): Promise<Sync> {
  return { root, ...(await compareFolder(root, wanted)), isInterrupted: false }
}

/** True when the folder is just as a generation would leave it. */
export function isFresh({ plan, isListStale, isInterrupted }: Sync): boolean {
  return isEmpty(plan) && !isListStale && !isInterrupted
}

/**
 * Makes the folder what the files say: all of it, or nothing. What a generation has left that was
 * killed is undone first. One generation waits for the other; where there is nothing to do, nothing
 * is touched.
 *
 * @returns How the folder differed before.
 * @throws DocsError when a file that no generation wrote stands in the way, when the folder cannot
 * be written, when the disk is full, when another generation does not finish in time, or when the
 * signal was aborted.
 */
export async function applySync(
  root: string,
  files: GeneratedFiles,
  waiting: Waiting = {},
): Promise<Sync> {
  const wanted = manifestOf(files)
  const found = (await hasWork(root)) ? undefined : await prepareQuiet(root, wanted)
  if (found && isFresh(found)) return found
  let made: string | undefined
  try {
    made = await makeFolder(root)
    return await withLock(inWork(root), waiting, () =>
      applyLocked(root, files, wanted, waiting.signal),
    )
  } catch (error) {
    throw explained(error, root, waiting.signal)
  } finally {
    if (made) await removeEmpty(root, made)
  }
}

async function applyLocked(
  root: string,
  files: GeneratedFiles,
  wanted: Manifest,
  signal?: AbortSignal,
): Promise<Sync> {
  await undoUnfinished(root)
  const sync = await prepareQuiet(root, wanted)
  const { plan, isListStale, hashes } = sync
  if (plan.foreign.length > 0) throw foreignFiles(root, plan.foreign)
  if (isFresh(sync)) return sync
  const write = new Map(plan.write.map((path) => [path, files.get(path) ?? '']))
  if (isListStale) write.set(manifestName, formatManifest(wanted))
  try {
    await replaceFiles(root, { write, remove: plan.remove, hashes }, signal)
  } catch (error) {
    // If that fails too, its journal stays, and so the next generation tries again.
    await undoUnfinished(root).catch(() => {})
    throw error
  }
  await removeLeftovers(root).catch(() => {})
  return sync
}

/** True when there is a work folder: nobody leaves it behind but one who was killed. */
async function hasWork(root: string): Promise<boolean> {
  try {
    const entry = await lstat(inWork(root))
    if (entry.isDirectory()) return true
    throw notFolder(root, workFolder, entry.isSymbolicLink() ? 'link' : 'file')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false
    throw cannotRead(error, root)
  }
}

function explained(error: unknown, root: string, signal?: AbortSignal): unknown {
  const state = existsSync(journalPath(root))
    ? `What was changed in \`${root}\` could not be undone; the next generation tries again.`
    : `\`${root}\` is as it was.`
  if (signal?.aborted && !(error instanceof DocsError))
    return new DocsError(`Interrupted: ${state}`)
  const mendable = cannotWrite(error, root)
  return mendable instanceof DocsError && mendable !== error
    ? new DocsError(`${mendable.message} ${state}`)
    : error
}
