import { join, sep } from 'node:path'

/**
 * Where a generation keeps what it needs until it is finished, below the output folder: new
 * contents in `new/`, old ones in `old/`, the journal, and the lock.
 */
export const workFolder = '.generating'

/** The path of something in the work folder of an output folder. */
export function inWork(root: string, ...names: readonly string[]): string {
  return join(root, workFolder, ...names)
}

/** The path of the page to which a file of the work folder belongs; any other path as it is. */
export function outOfWork(path: string): string {
  for (const name of ['new', 'old'])
    path = path.replace(`${sep}${workFolder}${sep}${name}${sep}`, sep)
  return path
}
