import { existsSync, statSync } from 'node:fs'
import semver from 'semver'
import { readSnapshot } from '../api/snapshot-file.ts'
import { DocsError } from '../docs-error.ts'
import { resultOfThread, type ThreadListener } from '../generate/in-thread.ts'
import { commitOf } from '../git/revision.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { readRelease, releasesIn, textOf } from '../release/records.ts'
import { snapshotAt } from './at-commit.ts'
import { snapshotOfPackage } from './of-package.ts'

/**
 * The API of a version of the package, however it is named: a release that is kept, a file of a snapshot, a
 * package that is installed or packed, or what git knows.
 *
 * @param releases - The folder of the kept releases.
 * @throws DocsError when it is none of them, or cannot be read.
 */
export async function snapshotOfRevision(
  name: string,
  releases: string,
  listener: ThreadListener,
): Promise<Snapshot> {
  const version = semver.valid(name)
  if (version && releasesIn(releases).includes(version)) return readRelease(releases, version)
  const kind = existsSync(name) ? statSync(name) : undefined
  if (kind?.isDirectory() || (kind && /\.(?:tgz|tar\.gz)$/.test(name)))
    return snapshotOfPackage(name, listener.signal)
  if (kind || name.endsWith('.json')) return readSnapshot(textOf(name), name)
  if (/\.(?:tgz|tar\.gz)$/.test(name) || /^\.{0,2}\//.test(name))
    throw new DocsError(`Cannot read \`${name}\`: expected it to exist.`)
  const purpose = `read the API of \`${name}\`, which is no release in \`${releases}\` and no file`
  return snapshotAt(commitOf(purpose, '.', name), name, listener.signal)
}

/**
 * The API of the package in the current folder, as it is.
 *
 * @throws DocsError with all that TypeDoc reports.
 */
export function workingTree(listener: ThreadListener): Promise<Snapshot> {
  return resultOfThread<Snapshot>('./snapshot-thread.js', {}, listener)
}
