import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withVersion } from '../api/snapshot.ts'
import { snapshotFile } from '../api/snapshot-file.ts'
import { type Judgement, judge } from '../api/verdict.ts'
import { DocsError } from '../docs-error.ts'
import { ownContender } from '../files/contender.ts'
import { manifestName } from '../files/manifest.ts'
import { replaceFile } from '../files/replace-file.ts'
import { applySync, prepareSync } from '../files/sync.ts'
import type { ThreadListener } from '../generate/in-thread.ts'
import { wantedPages } from '../generate/wanted-pages.ts'
import { git, mustGit } from '../git/git.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { beginJournal, endJournal, extendJournal, type Journal, takeBack } from './journal.ts'
import {
  changesFile,
  changesRecord,
  readRelease,
  recordNames,
  releaseBefore,
  releasesFolder,
  releasesIn,
  textOf,
} from './records.ts'
import { expectReady, restoreVersion, type VersionConfig, versionFiles } from './repository.ts'

/** A release that is about to be made. */
export interface Release {
  readonly version: string
  readonly tag: string
  /** The folder of the pages. */
  readonly docs: string
  readonly snapshot: Snapshot
  readonly changes: ReleaseChanges
  /** Whether the version is honest; undefined for the first release. */
  readonly judgement?: Judgement
}

/**
 * What a release of the package as it is would hold.
 *
 * @param date - Of the release: `2026-11-27`.
 * @throws DocsError when the version does not follow those that are kept, or is there already.
 */
export function prepareRelease(
  taken: Snapshot,
  { version, prefix, docs, date }: { version: string; prefix: string; docs: string; date: string },
): Release {
  const folder = releasesFolder(docs)
  const snapshot = withVersion(taken, version)
  const versions = releasesIn(folder)
  const file = join(folder, recordNames(version).snapshot)
  if (versions.includes(version) && textOf(file) !== snapshotFile(snapshot))
    throw new DocsError(
      `Cannot release \`${version}\`: \`${file}\` is there already and says something else. Expected a version that was not released.`,
    )
  const before = releaseBefore(versions, version)
  const older = before === undefined ? undefined : readRelease(folder, before)
  const changes = changesRecord(older, snapshot, date)
  return {
    version,
    tag: `${prefix}${version}`,
    docs,
    snapshot,
    changes,
    ...(older && { judgement: judge(changes.changes, older.version, version) }),
  }
}

/** Whether the version of a release may be given to its changes. */
export function isHonest({ judgement }: Release): boolean {
  return judgement?.isHonest ?? true
}

/**
 * Makes a release: the records, the pages, the commit and the tag; or, if the version is not honest, or
 * any of it fails or is interrupted, nothing at all.
 *
 * @param prepare - Says what the release holds, when nobody else can make one.
 * @throws DocsError with what has failed.
 */
export async function makeRelease(
  tag: string,
  config: VersionConfig,
  listener: ThreadListener,
  prepare: () => Promise<Release>,
): Promise<{ readonly release: Release; readonly isMade: boolean }> {
  try {
    expectReady(tag, versionFiles())
  } catch (error) {
    restoreVersion()
    throw error
  }
  let journal: Journal = {
    by: await ownContender(),
    head: mustGit(`release \`${tag}\``, '.', 'rev-parse', 'HEAD'),
    tag,
    message: config.message,
    changed: versionFiles(),
    created: [],
  }
  const note: Note = (changed, created) => {
    journal = {
      ...journal,
      changed: [...journal.changed, ...changed],
      created: [...journal.created, ...created],
    }
    extendJournal(journal)
  }
  beginJournal(journal)
  try {
    const release = await prepare()
    if (!isHonest(release)) {
      takeBack(journal)
      return { release, isMade: false }
    }
    writeRecords(release, note)
    await writePages(release, listener, note)
    listener.signal.throwIfAborted()
    commit([...journal.changed, ...journal.created], tag, config)
    endJournal()
    return { release, isMade: true }
  } catch (error) {
    takeBack(journal)
    throw error
  }
}

/** Hears which files are going to be changed and created, before they are. */
type Note = (changed: readonly string[], created: readonly string[]) => void

function writeRecords({ version, docs, snapshot, changes }: Release, note: Note): void {
  const names = recordNames(version)
  const folder = releasesFolder(docs)
  const records = new Map([
    [join(folder, names.snapshot), snapshotFile(snapshot)],
    [join(folder, names.changes), changesFile(changes)],
  ])
  noteFiles([...records.keys()], note)
  for (const [path, text] of records) replaceFile(path, text)
}

async function writePages({ docs }: Release, listener: ThreadListener, note: Note): Promise<void> {
  const { out, wanted, files } = await wantedPages(listener, true)
  expectPages(docs, out)
  const { plan } = await prepareSync(out, wanted)
  noteFiles(
    [...plan.write, ...plan.remove, manifestName].map((path) => join(out, path)),
    note,
  )
  await applySync(out, await files(), { signal: listener.signal })
}

/**
 * Makes sure that the records of a release are beside the pages that tell of them.
 *
 * @throws DocsError when TypeDoc writes the pages to another folder.
 */
export function expectPages(docs: string, out: string): void {
  if (resolve(docs) === resolve(out)) return
  throw new DocsError(
    `Cannot release: expected the pages in \`${docs}\`, and TypeDoc writes them to \`${out}\`. \`--docs ${out}\` says so where its options are no JSON.`,
  )
}

/** Notes files that are there as changed, and the others as created. */
function noteFiles(paths: readonly string[], note: Note): void {
  const there = paths.filter((path) => existsSync(path))
  const committed = new Set(
    mustGit('release', '.', 'ls-files', '-z', '--', ...there)
      .split('\0')
      .filter(Boolean),
  )
  const loose = there.filter((path) => !committed.has(path.replaceAll('\\', '/')))
  if (loose.length > 0)
    throw new DocsError(
      `Cannot release: expected generated files to be committed, so that they can be restored:\n${loose.map((path) => `  ${path}`).join('\n')}`,
    )
  note(
    there,
    paths.filter((path) => !there.includes(path)),
  )
}

function commit(
  files: readonly string[],
  tag: string,
  { message, signsCommit, signsTag, skipsHooks, isLeftToNpm }: VersionConfig,
): void {
  const run = (...words: readonly string[]) => mustGit(`release \`${tag}\``, '.', ...words)
  run('add', '--all', '--', ...files)
  if (isLeftToNpm) return
  const flags = [...(signsCommit ? ['--gpg-sign'] : []), ...(skipsHooks ? ['--no-verify'] : [])]
  run('commit', '--quiet', ...flags, '--message', message)
  run('tag', signsTag ? '--sign' : '--annotate', '--message', message, tag)
}

/** The commit of a release, in short. */
export function commitName(): string {
  return git('.', 'rev-parse', '--short', 'HEAD') ?? ''
}
