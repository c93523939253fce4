import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { contentHash } from './content-hash.ts'
import { foldersOf } from './folders-of.ts'
import { hasCode } from './fs-errors.ts'
import type { Manifest } from './manifest.ts'
import { foldCase, namesDifferInCase, notFile, notFolder } from './obstacles.ts'
import { inParallel } from './parallel.ts'

/** What stands in a folder. */
export interface Survey {
  /** Hashes of the files at the paths asked for. */
  readonly hashes: Map<string, string>
  /** Wanted paths where a disk that is blind to case has a file of another name: its path and hash. */
  readonly otherNames: ReadonlyMap<string, { readonly name: string; readonly hash: string }>
}

/**
 * Looks at the files that a generation wants and at those that earlier ones wrote. Follows no
 * symbolic link below the folder.
 *
 * @param wanted - Hashes of what should be there.
 * @param ours - Paths at which an earlier generation wrote.
 * @throws DocsError when something is in the way that no generation can replace: a folder in the
 * place of a file, anything else in the place of a folder, or one file for two of the paths.
 */
export async function survey(
  root: string,
  wanted: Manifest,
  ours: ReadonlySet<string>,
): Promise<Survey> {
  const paths = new Set([...wanted.keys(), ...ours])
  const names = await namesIn(root, foldersOf(paths))
  for (const folder of ['', ...foldersOf(wanted.keys())]) {
    const kind = names.get(folder)
    // A file that an earlier generation wrote gives way.
    if (kind === 'link' || (kind === 'file' && !ours.has(folder)))
      throw notFolder(root, folder, kind)
  }
  const hashes = new Map<string, string>()
  const otherNames = new Map<string, { name: string; hash: string }>()
  const givingWay = new Set(foldersOf(ours))
  await inParallel(paths, async (path) => {
    const inFolder = names.get(folderOf(path))
    if (!(inFolder instanceof Set)) return
    const found = await contentHash(join(root, path))
    if (found === undefined) return
    const other = otherName(basename(path), inFolder)
    if (found === 'folder') {
      if (wanted.has(path) && !givingWay.has(path)) throw notFile(root, path)
    } else if (!other) hashes.set(path, found)
    else if (wanted.has(path))
      otherNames.set(path, { name: posix.join(dirname(path), other), hash: found })
  })
  for (const [path, { name }] of otherNames)
    if (wanted.has(name)) throw namesDifferInCase(root, path, [name])
  return { hashes, otherNames }
}

/** The names in each folder, for those that are there; the kind of what else stands there. */
async function namesIn(
  root: string,
  folders: readonly string[],
): Promise<Map<string, Set<string> | 'file' | 'link'>> {
  const found = new Map<string, Set<string> | 'file' | 'link'>()
  for (const folder of ['', ...folders]) {
    if (folder && !(found.get(folderOf(folder)) instanceof Set)) continue
    try {
      const path = join(root, folder)
      // The output folder itself may be a link.
      const entry = await (folder ? lstat(path) : stat(path))
      if (entry.isDirectory()) found.set(folder, new Set(await readdir(path)))
      else found.set(folder, entry.isSymbolicLink() ? 'link' : 'file')
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENAMETOOLONG')) throw error
    }
  }
  return found
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The name that a file which was found has in its folder, if not the one that it was looked for. */
function otherName(name: string, names: ReadonlySet<string>): string | undefined {
  if (names.has(name)) return undefined
  const other = [...names].find((other) => foldCase(other) === foldCase(name))
  // Some disks spell letters with accents in their own way.
  return other?.normalize() === name.normalize() ? undefined : other
}
