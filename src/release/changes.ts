import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DocsError } from '../docs-error.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import type { Snapshot } from '../model/snapshot.ts'
import {
  changesFile,
  changesRecord,
  readRelease,
  recordNames,
  releaseBefore,
  releasesIn,
  textOf,
} from './records.ts'

/** What is told while the changes of releases are worked out. */
export interface ChangesListener {
  progress(done: number, total: number): void
  readonly signal: AbortSignal
}

/**
 * Works out what has changed with each release of a folder, where that is not known yet or belongs to
 * other snapshots than those that are there.
 *
 * @param isAnew - True where all are to be worked out again, as after a change of the policy.
 * @param dateOf - When a release was made, of those whose record does not tell.
 * @returns The versions whose records were written.
 */
export function writeChanges(
  folder: string,
  isAnew: boolean,
  dateOf: (version: string) => string,
  { progress, signal }: ChangesListener,
): string[] {
  const versions = releasesIn(folder)
  const written: string[] = []
  // Each snapshot is the newer one of a pair, and then the older one of the next.
  let last: Snapshot | undefined
  for (const [at, version] of versions.entries()) {
    signal.throwIfAborted()
    progress(at, versions.length)
    const newer = readRelease(folder, version)
    const before = releaseBefore(versions, version)
    const isLast = before === undefined || before === last?.version
    const older = isLast ? last : readRelease(folder, before)
    last = newer
    const file = join(folder, recordNames(version).changes)
    const known = recordIn(file)
    const isCurrent = known?.digests?.to === newer.digest && known.digests.from === older?.digest
    if (isCurrent && !isAnew) continue
    const record = changesRecord(older, newer, known?.date ?? dateOf(version))
    replaceFile(file, changesFile(record))
    written.push(version)
  }
  return written
}

function recordIn(file: string): Partial<ReleaseChanges> | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(textOf(file))
  } catch (error) {
    if (error instanceof DocsError) throw error
    // It is made again.
    return undefined
  }
}
