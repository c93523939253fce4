import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import semver from 'semver'
import { withVersion } from '../api/snapshot.ts'
import { snapshotFile } from '../api/snapshot-file.ts'
import { DocsError } from '../docs-error.ts'
import { replaceFile } from '../files/replace-file.ts'
import { isShallow } from '../git/revision.ts'
import { type Tag, tagsIn } from '../git/tags.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { recordNames } from './records.ts'

/** A tag of a release. */
export interface ReleaseTag extends Tag {
  readonly version: string
}

/** What became of the tags of a repository. */
export interface Imported {
  readonly written: readonly ReleaseTag[]
  /** Those that were there already. */
  readonly kept: readonly ReleaseTag[]
  /** What could not be read, with the reason. */
  readonly skipped: readonly { readonly tag: string; readonly reason: string }[]
}

/** What the work needs from outside. */
export interface ImportContext {
  /** The API at a tag. */
  snapshotAt(tag: string): Promise<Snapshot>
  progress(tag: string, done: number, total: number): void
  readonly signal: AbortSignal
}

/**
 * The tags of releases that match a pattern, in the order of their versions: `v1.2.0`, `core@1.2.0`.
 *
 * @throws DocsError when there is no repository or no such tag.
 */
export function releaseTags(pattern: string): {
  readonly tags: ReleaseTag[]
  readonly others: string[]
} {
  const found = tagsIn('read the releases', '.', pattern)
  if (found.length === 0)
    throw new DocsError(
      `Cannot read the releases: expected tags such as \`${pattern}\` in this repository. \`git fetch --tags${isShallow('.') ? ' --unshallow' : ''}\` gets those of its origin.`,
    )
  const versioned = found.flatMap((tag) => {
    const version = versionIn(tag.name)
    return version ? [{ ...tag, version }] : []
  })
  const others = found.filter(({ name }) => !versioned.some((tag) => tag.name === name))
  return {
    tags: versioned.sort((a, b) => semver.compare(a.version, b.version)),
    others: others.map(({ name }) => name),
  }
}

/** What a tag says of the version: all of its name, or else as much as follows a separator. */
function versionIn(name: string): string | undefined {
  const ends = [...name.matchAll(/(?:^|[@/-])(?=v?\d)/g)]
  return (
    ends
      .map(({ 0: separator, index }) => semver.valid(name.slice(index + separator.length)))
      .find((version) => version !== null) ?? undefined
  )
}

/**
 * Keeps the API at each tag as a release, in the order of their versions, as many at a time as there
 * are processors. What is there already is not read again, so that it can be interrupted and called
 * once more.
 */
export async function importTags(
  tags: readonly ReleaseTag[],
  folder: string,
  { snapshotAt, progress, signal }: ImportContext,
): Promise<Imported> {
  const file = ({ version }: ReleaseTag) => join(folder, recordNames(version).snapshot)
  const others = tags.filter(({ version }, at) => version === tags[at - 1]?.version)
  const kept = tags.filter((tag) => !others.includes(tag) && existsSync(file(tag)))
  const waiting = tags.filter((tag) => !others.includes(tag) && !kept.includes(tag))
  const total = waiting.length
  const written: ReleaseTag[] = []
  const skipped = others.map(({ name, version }) => ({
    tag: name,
    reason: `Another tag is of \`${version}\`, too.`,
  }))
  const work = async () => {
    for (let tag = waiting.shift(); tag; tag = waiting.shift()) {
      signal.throwIfAborted()
      progress(tag.name, total - waiting.length - 1, total)
      try {
        const taken = await snapshotAt(tag.name)
        replaceFile(file(tag), snapshotFile(withVersion(taken, tag.version)))
        written.push(tag)
      } catch (error) {
        if (!(error instanceof DocsError) || signal.aborted) throw error
        skipped.push({ tag: tag.name, reason: error.message })
      }
    }
  }
  const results = await Promise.allSettled(Array.from({ length: availableParallelism() }, work))
  if (signal.aborted && written.length > 0)
    throw new DocsError(
      `Interrupted: ${written.length} of ${total} releases were read, the next call goes on with the others.`,
    )
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return { written, kept, skipped }
}
