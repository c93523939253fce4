import { spawnSync } from 'node:child_process'
import { DocsError } from '../docs-error.ts'

/** What git says in a folder; undefined where it has nothing to say. */
export function git(folder: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = run(folder, words)
  return status === 0 ? stdout.trim() : undefined
}

/**
 * The same, where git has to have something to say.
 *
 * @param purpose - What cannot be done without it: `tag the release`.
 * @throws DocsError with git's own words.
 */
export function mustGit(purpose: string, folder: string, ...words: readonly string[]): string {
  const answer = run(folder, words)
  if (answer.status === 0) return answer.stdout.trim()
  throw gitError(purpose, words, answer)
}

interface Answer {
  readonly status?: number | null
  readonly signal?: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly error?: Error | undefined
}

/** What git could not do, in its own words. */
export function gitError(
  purpose: string,
  words: readonly string[],
  { status, signal, stdout, stderr, error }: Answer,
): DocsError {
  const isMissing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  if (isMissing) return new DocsError(`Cannot ${purpose}: expected git to be installed.`)
  const said =
    error?.message ??
    (stderr.trim() || stdout.trim() || `nothing, and ended with ${signal ?? status}`)
  return new DocsError(`Cannot ${purpose}: \`git ${words.join(' ')}\` says: ${said}`)
}

function run(folder: string, words: readonly string[]) {
  return spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 })
}

/** The default branch of a folder's repository, as far as the folder knows it. */
export function defaultBranch(folder: string): string {
  const remote = git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  if (remote) return remote.replace(/^origin\//, '')
  const isThere = (branch: string) =>
    git(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`) !== undefined
  return ['main', 'master'].find(isThere) ?? 'main'
}
