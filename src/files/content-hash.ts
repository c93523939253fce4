import { lstat, readFile, readlink } from 'node:fs/promises'
import { hasCode } from './fs-errors.ts'
import { hash } from './manifest.ts'

/**
 * By what the thing at a path is known again: the hash of a file; words that are no hash for a
 * symbolic link, whose target is not read, and for all else; undefined where there is nothing.
 */
export async function contentHash(path: string): Promise<string | undefined> {
  try {
    const entry = await lstat(path)
    if (entry.isFile()) return hash(await readFile(path))
    if (entry.isSymbolicLink()) return `link to ${await readlink(path)}`
    return entry.isDirectory() ? 'folder' : 'device'
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG')) return undefined
    throw error
  }
}
