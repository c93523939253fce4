import { readFile, rename, rm, unlink } from 'node:fs/promises'
import { DocsError } from '../docs-error.ts'
import { flush, writeFlushed } from './flush.ts'
import { cannotRead, hasCode } from './fs-errors.ts'
import { isInside } from './manifest.ts'
import { inWork } from './work-folder.ts'

/** What a generation does to one path. Null stands for no file. */
export interface Change {
  readonly path: string
  /** Hash of what was there, and is in `old/` now. */
  readonly old: string | null
  /** Hash of what the generation puts there. */
  readonly new: string | null
}

/** What it takes to undo a generation that has not finished. */
export interface Journal {
  readonly changes: readonly Change[]
  /** The folders that it makes, parents first. */
  readonly folders: readonly string[]
}

/** The path of the journal of an output folder. */
export function journalPath(root: string): string {
  return inWork(root, 'journal.json')
}

/**
 * The journal of the generation that is under way or was interrupted; undefined if there is none.
 *
 * @throws DocsError when it cannot be read, or is none.
 */
export async function readJournal(root: string): Promise<Journal | undefined> {
  const path = journalPath(root)
  const text = await readFile(path, 'utf8').catch((error) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw cannotRead(error, path)
  })
  if (text === undefined) return undefined
  const journal = parsed(text)
  if (!journal)
    throw new DocsError(
      `Cannot read \`${path}\`: expected what an interrupted generation noted. ` +
        `Delete \`${inWork(root)}\`, and restore the pages from version control.`,
    )
  return journal
}

/** Notes what is to be done. From now on the generation is undone unless it finishes. */
export async function writeJournal(root: string, journal: Journal): Promise<void> {
  const draft = `${journalPath(root)}.new`
  await writeFlushed(draft, JSON.stringify(journal))
  await rename(draft, journalPath(root))
  await flush(inWork(root))
  await flush(root)
}

/** Ends the journal: what the folder holds now is what it shall hold. */
export async function endJournal(root: string): Promise<void> {
  await unlink(journalPath(root))
  await flush(inWork(root)).catch(() => {})
}

/** Deletes all but the lock of a generation without a journal: what is left has no use. */
export async function removeLeftovers(root: string): Promise<void> {
  for (const left of ['journal.json.new', 'new', 'old'])
    await rm(inWork(root, left), { recursive: true, force: true })
}

function parsed(text: string): Journal | undefined {
  try {
    const { changes, folders }: Journal = JSON.parse(text)
    const isHash = (value: unknown) => value === null || typeof value === 'string'
    const isSound =
      changes.every(
        (change) => isInside(change.path) && isHash(change.old) && isHash(change.new),
      ) && folders.every(isInside)
    return isSound ? { changes, folders } : undefined
  } catch {
    return undefined
  }
}
