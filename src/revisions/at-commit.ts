import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'jsonc-parser'
import { TYPEDOC_FILES } from '../docs-folder.ts'
import { withWorktree } from '../git/worktree.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { snapshotIn } from './in-folder.ts'

/**
 * The snapshot of the package in the current folder as it was at a commit. It is read with the options
 * of today where these fit what was there, so that all versions are seen alike.
 *
 * @param name - What the commit is called, for the error.
 * @throws DocsError when it cannot be checked out or converted.
 */
export function snapshotAt(commit: string, name: string, signal: AbortSignal): Promise<Snapshot> {
  return withWorktree(`read the API of \`${name}\``, '.', commit, (folder) => {
    const options = TYPEDOC_FILES.find((file) => existsSync(file))
    if (options && fits(options, folder)) copyFileSync(options, join(folder, options))
    return snapshotIn(folder, name, signal)
  })
}

/** Whether the entry points that some options name were there; of options in JavaScript that is not known. */
function fits(options: string, folder: string): boolean {
  const { entryPoints = [] } = /\.jsonc?$/.test(options)
    ? ((parse(readFileSync(options, 'utf8')) ?? {}) as { readonly entryPoints?: readonly string[] })
    : {}
  const isThere = (path: string) => path.includes('*') || existsSync(join(folder, path))
  const isOther = TYPEDOC_FILES.some((file) => file !== options && existsSync(join(folder, file)))
  return !isOther && entryPoints.length > 0 && entryPoints.every(isThere)
}
