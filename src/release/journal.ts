import { existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DocsError } from '../docs-error.ts'
import { type Contender, isGone } from '../files/contender.ts'
import { hasCode } from '../files/fs-errors.ts'
import { draftOf, replaceFile } from '../files/replace-file.ts'
import { git, mustGit } from '../git/git.ts'

/** What takes a release back: it is kept in the folder of git until the release is made. */
export interface Journal {
  /** The process that makes the release. */
  readonly by: Contender
  /** The commit before it. */
  readonly head: string
  readonly tag: string
  /** The message of the commit. */
  readonly message: string
  /** Files that the commit has, to be restored. */
  readonly changed: readonly string[]
  /** Files that were not there. */
  readonly created: readonly string[]
}

const NAME = 'seamapi-docs-release.json'

function fileOf(): string {
  return join(mustGit('release', '.', 'rev-parse', '--absolute-git-dir'), NAME)
}

/**
 * Begins a release, which no other one may be beside.
 *
 * @throws DocsError when another one is under way.
 */
export function beginJournal(journal: Journal): void {
  try {
    writeFileSync(fileOf(), JSON.stringify(journal), { flag: 'wx', flush: true })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    throw underWay(readJournal())
  }
}

/** Ends the release: it is made, or taken back. */
export function endJournal(): void {
  rmSync(fileOf(), { force: true })
}

/** Writes down more that is to be taken back. */
export function extendJournal(journal: Journal): void {
  replaceFile(fileOf(), JSON.stringify(journal))
}

/**
 * Takes back what a release has left behind that was killed.
 *
 * @returns Its tag, if there was one.
 * @throws DocsError when it is not dead, but under way.
 */
export async function recover(): Promise<string | undefined> {
  const journal = readJournal()
  if (!journal) return undefined
  if (!(await isGone(journal.by))) throw underWay(journal)
  const { head, tag, message } = journal
  const parent = git('.', 'rev-parse', '--verify', '--quiet', 'HEAD^')
  // Hooks of git may have added something to the message.
  const isMade = parent === head && git('.', 'log', '-1', '--format=%B')?.includes(message.trim())
  const isTagged = git('.', 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`) !== undefined
  const isThere = git('.', 'rev-parse', 'HEAD') === head || isMade
  if (isThere && !(isMade && isTagged)) {
    takeBack(journal)
    return tag
  }
  // It was made after all, or somebody has gone on since.
  endJournal()
  return undefined
}

/** Makes everything what it was before the release. */
export function takeBack({ by, head, tag, changed, created }: Journal): void {
  git('.', 'tag', '--delete', tag)
  git('.', 'reset', '--quiet', '--soft', head)
  // Of the files, only those of the release: others may have been changed since.
  git('.', 'reset', '--quiet', head, '--', ...changed, ...created)
  if (changed.length > 0)
    mustGit('take the release back', '.', 'checkout', '--quiet', head, '--', ...changed)
  for (const path of created) {
    rmSync(path, { force: true })
    rmSync(draftOf(path, by.pid), { force: true })
    removeIfEmpty(dirname(path))
  }
  endJournal()
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something else is in it.
  }
}

/**
 * Makes sure that no release is under way.
 *
 * @throws DocsError when one is.
 */
export async function expectNoRelease(): Promise<void> {
  const journal = readJournal()
  if (journal && !(await isGone(journal.by))) throw underWay(journal)
}

function readJournal(): Journal | undefined {
  const file = fileOf()
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new DocsError(
      `Cannot release: expected \`${file}\` as a release has written it, and found no complete JSON. Take back with git what that release has left, and delete the file.`,
    )
  }
}

function underWay(journal: Journal | undefined): DocsError {
  return new DocsError(
    `Cannot release: \`${journal?.tag}\` is being released by another process (${journal?.by.pid} on ${journal?.by.host}). Expected to be the only one: wait until it is done.`,
  )
}
