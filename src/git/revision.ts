import { DocsError } from '../docs-error.ts'
import { git, mustGit } from './git.ts'

const FETCH =
  'This clone is shallow: `git fetch --unshallow` gets the rest, `fetch-depth: 0` in a workflow.'

/**
 * The commit that a branch, a tag or the like names; a branch that only `origin` has needs no
 * `origin/` before it.
 *
 * @param purpose - What cannot be done without it: ``compare with `main` ``.
 * @throws DocsError when git is not installed, the folder in no repository or the name unknown.
 */
export function commitOf(purpose: string, folder: string, revision: string): string {
  mustGit(purpose, folder, 'rev-parse', '--git-dir')
  const found = [revision, `origin/${revision}`]
    .map((name) =>
      git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`),
    )
    .find((commit) => commit !== undefined)
  if (found) return found
  throw cannot(purpose, 'expected a branch, a tag or a commit that git knows.', folder)
}

/**
 * The commit at which what is checked out parted from a branch.
 *
 * @throws DocsError when there is none, or none in a shallow clone.
 */
export function mergeBase(purpose: string, folder: string, branch: string): string {
  const found = git(folder, 'merge-base', commitOf(purpose, folder, branch), 'HEAD')
  if (found) return found
  throw cannot(purpose, 'expected a commit from which both it and HEAD come.', folder)
}

function cannot(purpose: string, expected: string, folder: string): DocsError {
  return new DocsError(`Cannot ${purpose}: ${expected}${isShallow(folder) ? ` ${FETCH}` : ''}`)
}

/** Whether a clone lacks what is older. */
export function isShallow(folder: string): boolean {
  return git(folder, 'rev-parse', '--is-shallow-repository') === 'true'
}
