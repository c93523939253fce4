import type { Manifest } from './manifest.ts'

/** Markdown of pages by their path below a folder, with `/` as separator. */
export type Pages = ReadonlyMap<string, string>

/** Contents of generated files, pages and pictures alike, by their path below the output folder. */
export type GeneratedFiles = ReadonlyMap<string, string | Uint8Array>

/** What turns the folder as it is into the folder as it should be. Paths are sorted. */
export interface Plan {
  /** Absent, or different from what they should be. */
  readonly write: readonly string[]
  /** Written by an earlier generation and no longer wanted. */
  readonly remove: readonly string[]
  /** As they should be already. */
  readonly keep: readonly string[]
  /** Those of `write` and `remove` that somebody changed by hand since they were generated. */
  readonly edited: readonly string[]
  /** Files that no generation wrote, in the place of pages: nothing can be done before they move. */
  readonly foreign: readonly string[]
}

/**
 * The steps from the folder as it is to the files wanted.
 *
 * @param wanted - Hashes of what should be there.
 * @param manifest - What earlier generations wrote.
 * @param hashes - Hashes of the files that are there, of those in either of the two.
 */
export function planSync(wanted: Manifest, manifest: Manifest, hashes: Manifest): Plan {
  const paths = [...wanted.keys()].sort()
  const isKept = (path: string) => hashes.get(path) === wanted.get(path)
  const isForeign = (path: string) => hashes.has(path) && !manifest.has(path)
  const isEdited = (path: string) =>
    hashes.has(path) && manifest.has(path) && hashes.get(path) !== manifest.get(path)
  const changing = paths.filter((path) => !isKept(path))
  const write = changing.filter((path) => !isForeign(path))
  const remove = [...manifest.keys()].filter((path) => !wanted.has(path) && hashes.has(path)).sort()
  return {
    write,
    remove,
    keep: paths.filter(isKept),
    edited: [...write, ...remove].filter(isEdited).sort(),
    foreign: changing.filter(isForeign),
  }
}

/** True when there is nothing to do. */
export function isEmpty({ write, remove, foreign }: Plan): boolean {
  return write.length + remove.length + foreign.length === 0
}
