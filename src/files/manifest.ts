import { createHash } from 'node:crypto'
import { DocsError } from '../docs-error.ts'

/** Name of the list of generated files, in the folder that holds them. */
export const manifestName = '.generated.json'

/** Hash of each file that an earlier generation wrote, by its path with `/` as separator. */
export type Manifest = ReadonlyMap<string, string>

/** The hash by which a file is known again: SHA-256 of its bytes, in base64. */
export function hash(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('base64')
}

/** The list that goes with some contents. */
export function manifestOf(files: ReadonlyMap<string, string | Uint8Array>): Manifest {
  return new Map([...files].map(([path, contents]) => [path, hash(contents)]))
}

/** The list as JSON, one line a file, in the order of their paths. */
export function formatManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ files }, undefined, 2)}\n`
}

/**
 * The list read back from its JSON; empty where there is none.
 *
 * @throws DocsError when the text is not such a list, or names a path outside the folder.
 */
export function parseManifest(text: string | undefined, path: string): Manifest {
  if (text === undefined) return new Map()
  const files = filesOf(text)
  if (!files?.every(([name, value]) => isInside(name) && typeof value === 'string'))
    throw new DocsError(
      `Cannot read \`${path}\`: expected the list of files that a generation wrote. ` +
        'Restore it from version control, or delete it together with the generated pages.',
    )
  return new Map(files as [string, string][])
}

function filesOf(text: string): [string, unknown][] | undefined {
  try {
    const { files } = JSON.parse(text)
    return Object.entries(files as object)
  } catch {
    return undefined
  }
}

/** True for a path that leads to something below the folder that it is relative to. */
export function isInside(path: string): boolean {
  return !/^(?:[A-Za-z]:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)
}
