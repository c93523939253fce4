import { readFile, stat } from 'node:fs/promises'
import { DocsError } from '../docs-error.ts'

/** Those of some paths that are files; folders and what is not there fall out. */
export async function filesAmong(paths: Iterable<string>): Promise<Set<string>> {
  const found = new Set<string>()
  for (const path of paths)
    if (
      await stat(path).then(
        (entry) => entry.isFile(),
        () => false,
      )
    )
      found.add(path)
  return found
}

/**
 * The bytes of files, each under the name that it is given.
 *
 * @param sources - Paths of the files by their names.
 * @throws DocsError when one of them cannot be read.
 */
export async function readFiles(
  sources: ReadonlyMap<string, string>,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const [name, path] of sources)
    try {
      contents.set(name, await readFile(path))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new DocsError(
        `Cannot copy \`${path}\`: expected a file that you may read (${code ?? String(error)}).`,
      )
    }
  return contents
}
