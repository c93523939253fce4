import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentHash } from './content-hash.ts'
import { cannotRead, hasCode } from './fs-errors.ts'
import type { Journal } from './journal.ts'
import { formatManifest, isInside, type Manifest, manifestName, parseManifest } from './manifest.ts'
import { unfitPath } from './obstacles.ts'
import { type Plan, planSync } from './plan.ts'
import { survey } from './survey.ts'
import { workFolder } from './work-folder.ts'

/** How a folder differs from what it should be. */
export interface Comparison {
  readonly plan: Plan
  /** True when the list of generated files is not as it should be, though every file may be. */
  readonly isListStale: boolean
  /** Hashes of what stands there now: of the list, and of the files in the plan. */
  readonly hashes: Manifest
}

/**
 * Compares a folder with the files that should be there, and changes nothing.
 *
 * @param wanted - Hashes of what should be there.
 * @param journal - Of a generation that has not finished: what it has put there is ours.
 * @throws DocsError when the folder cannot be read, when its list is none, when something is in the
 * way that no generation can replace, or when a path leads out of the folder.
 */
export async function compareFolder(
  root: string,
  wanted: Manifest,
  journal?: Journal,
): Promise<Comparison> {
  for (const path of wanted.keys()) if (!isFit(path)) throw unfitPath(root, path)
  try {
    const list = await readList(join(root, manifestName))
    const listed = new Map(parseManifest(list, join(root, manifestName)))
    const put = new Map(journal?.changes.map((change) => [change.path, change.new]))
    const { hashes, otherNames } = await survey(
      root,
      wanted,
      new Set([...listed.keys(), ...put.keys()]),
    )
    for (const [path, hash] of put) if (hash && hash === hashes.get(path)) listed.set(path, hash)
    for (const [path, { name, hash }] of otherNames) {
      const known = listed.get(name) ?? listed.get(path)
      if (known) {
        // A page of ours that changes its spelling only: the old name goes, and the new one comes.
        hashes.set(name, hash)
        listed.set(name, known)
      } else {
        // No hash is like this one, so that the file is foreign whatever it holds.
        hashes.set(path, '')
      }
    }
    const plan = planSync(wanted, listed, hashes)
    const own = await contentHash(join(root, manifestName))
    if (own !== undefined) hashes.set(manifestName, own)
    return { plan, isListStale: list !== formatManifest(wanted), hashes }
  } catch (error) {
    throw cannotRead(error, root)
  }
}

async function readList(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw cannotRead(error, path)
  }
}

function isFit(path: string): boolean {
  return isInside(path) && path !== manifestName && path.split('/')[0] !== workFolder
}
