import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { diffSnapshots } from '../api/diff.ts'
import { readSnapshot } from '../api/snapshot-file.ts'
import { DocsError } from '../docs-error.ts'
import { cannotRead } from '../files/fs-errors.ts'
import { RELEASES } from '../history/places.ts'
import { CHANGES_FORMAT, type ReleaseChanges } from '../model/changes.ts'
import { gravest } from '../model/rules.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** The folder of the releases' records, in that of the pages. */
export function releasesFolder(docs: string): string {
  return join(docs, RELEASES)
}

/** The file of a release's snapshot, and that of what has changed with it, by name. */
export function recordNames(version: string): {
  readonly snapshot: string
  readonly changes: string
} {
  return { snapshot: `${version}.json`, changes: `${version}.changes.json` }
}

/** The versions of which a folder holds snapshots, the oldest first. */
export function releasesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
      .flatMap((file) => (file.endsWith('.json') ? file.slice(0, -'.json'.length) : []))
      .filter((version) => semver.valid(version) === version && !version.endsWith('.changes'))
      .sort(semver.compare)
  } catch (error) {
    throw cannotRead(error, folder)
  }
}

/**
 * The release that a version follows: the last one below it, of releases proper if there is one.
 *
 * @param version - Undefined for the last of all.
 */
export function releaseBefore(versions: readonly string[], version?: string): string | undefined {
  const below = versions.filter((each) => version === undefined || semver.lt(each, version))
  const isPrerelease = version !== undefined && semver.prerelease(version) !== null
  return (
    (isPrerelease ? undefined : below.findLast((each) => !semver.prerelease(each))) ?? below.at(-1)
  )
}

/**
 * The snapshot of a release.
 *
 * @throws DocsError when its file cannot be read or is of another release.
 */
export function readRelease(folder: string, version: string): Snapshot {
  const file = join(folder, recordNames(version).snapshot)
  const snapshot = readSnapshot(textOf(file), file)
  if (snapshot.version === version) return snapshot
  throw new DocsError(
    `Cannot read \`${file}\`: expected the snapshot of \`${version}\`, and found that of \`${snapshot.version}\`.`,
  )
}

/**
 * The text of a file.
 *
 * @throws DocsError when it cannot be read.
 */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw cannotRead(error, file)
  }
}

/** What has changed with a release, as its record holds it. */
export function changesRecord(
  older: Snapshot | undefined,
  newer: Snapshot,
  date: string,
): ReleaseChanges {
  const changes = older ? diffSnapshots(older, newer, '.') : []
  return {
    format: CHANGES_FORMAT,
    version: newer.version,
    date,
    ...(older && { since: older.version }),
    digests: { ...(older && { from: older.digest }), to: newer.digest },
    verdict: gravest(changes.map(({ verdict }) => verdict)) ?? 'none',
    changes,
  }
}

/** The text of a record of changes, a line for each of them. */
export function changesFile({ changes, ...head }: ReleaseChanges): string {
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '')
  const lines = changes.map((change) => `    ${JSON.stringify(change)}`)
  return `${opening},\n  "changes": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}
