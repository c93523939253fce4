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
  const { status, stdout, stderr, error } = run(folder, words)
  if (status === 0) return stdout.trim()
  const said = error?.message ?? (stderr.trim() || stdout.trim())
  throw new DocsError(`Cannot ${purpose}: \`git ${words.join(' ')}\` says: ${said}`)
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
