import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { hasCode } from './fs-errors.ts'

/**
 * Makes a folder and those around it, as far as they are not there.
 *
 * Node's own way to do so takes a full or a read-only disk for a missing folder.
 *
 * @returns The first folder that was made, if any.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path)
    return path
  } catch (error) {
    if (hasCode(error, 'EEXIST') && (await stat(path)).isDirectory()) return undefined
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error
  }
  const made = await makeFolder(dirname(path))
  return [made, await makeFolder(path)].find(Boolean)
}

/** Takes away a folder, and those around it that were made for it, if nothing is in them. */
export async function removeEmpty(path: string, made: string): Promise<void> {
  const last = resolve(made).length
  for (let folder = resolve(path); folder.length >= last; folder = dirname(folder))
    await rmdir(folder).catch(() => {})
}
