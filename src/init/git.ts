import { spawnSync } from 'node:child_process'

/** What git says in a folder; undefined where it has nothing to say. */
export function git(folder: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The default branch of a folder's repository, as far as the folder knows it. */
export function defaultBranch(folder: string): string {
  const remote = git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  if (remote) return remote.replace(/^origin\//, '')
  const isThere = (branch: string) =>
    git(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`) !== undefined
  return ['main', 'master'].find(isThere) ?? 'main'
}
