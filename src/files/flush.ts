import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { foldersOf } from './folders-of.ts'
import { hasCode } from './fs-errors.ts'
import { inParallel } from './parallel.ts'

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeFlushed(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(contents)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Waits until the disk has a file, or the names in a folder, where the system can tell. */
export async function flush(path: string): Promise<void> {
  try {
    const file = await open(path, 'r')
    await file.sync().finally(() => file.close())
  } catch (error) {
    if (hasCode(error, 'EIO')) throw error
  }
}

/** Waits until the disk has the names of some paths below a folder, and of the folders around them. */
export async function flushFolders(root: string, paths: Iterable<string>): Promise<void> {
  await inParallel(['', ...foldersOf(paths)], (folder) => flush(join(root, folder)))
}
