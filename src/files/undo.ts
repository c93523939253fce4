import { rename, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentHash } from './content-hash.ts'
import { flushFolders } from './flush.ts'
import { hasCode } from './fs-errors.ts'
import { endJournal, type Journal, readJournal, removeLeftovers } from './journal.ts'
import { makeFolder } from './make-folder.ts'
import { inParallel } from './parallel.ts'
import { inWork } from './work-folder.ts'

/**
 * Brings a folder back to what it was before a generation that did not finish, whether it failed,
 * was aborted or was killed. May itself be killed: the next call goes on.
 *
 * @throws DocsError when the journal cannot be read.
 */
export async function undoUnfinished(root: string): Promise<void> {
  const journal = await readJournal(root)
  if (journal) {
    await undo(root, journal)
    await endJournal(root)
  }
  await removeLeftovers(root)
}

/** Takes back what the generation itself did; what somebody has changed since then stays. */
async function undo(root: string, { changes, folders }: Journal): Promise<void> {
  const isNow = async (path: string, contents: string | null) =>
    ((await contentHash(join(root, path))) ?? null) === contents
  const removed = changes.filter((change) => change.new === null)
  const written = changes.filter((change) => change.new !== null)
  await inParallel(written, async (change) => {
    if (!(await isNow(change.path, change.new))) return
    if (change.old === null) await unlink(join(root, change.path))
    else await restore(root, change.path)
  })
  for (const folder of folders.toReversed()) await rmdir(join(root, folder)).catch(() => {})
  await inParallel(removed, async (change) => {
    if (await isNow(change.path, null)) await restore(root, change.path)
  })
  await flushFolders(
    root,
    changes.map(({ path }) => path),
  )
}

async function restore(root: string, path: string): Promise<void> {
  await makeFolder(dirname(join(root, path)))
  await rename(inWork(root, 'old', path), join(root, path)).catch((error) => {
    // What was kept is gone, by another hand: then nothing can come back.
    if (!hasCode(error, 'ENOENT')) throw error
  })
}
