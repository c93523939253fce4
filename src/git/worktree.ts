import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { git, mustGit } from './git.ts'

/**
 * Does some work in a folder as it was at a commit, checked out outside of the repository. What git
 * ignores in the folder, as installed packages and what was built, is linked to what there is now.
 *
 * @param purpose - What cannot be done without it, for the error.
 * @throws DocsError when git cannot check it out.
 */
export async function withWorktree<T>(
  purpose: string,
  folder: string,
  commit: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const root = mustGit(purpose, folder, 'rev-parse', '--show-toplevel')
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'seamapi-docs-')))
  // Git calls worktrees by the names of their folders.
  const tree = join(place, basename(place))
  try {
    // A worktree whose folder is gone was left behind by somebody who was killed.
    mustGit(purpose, folder, 'worktree', 'prune')
    mustGit(purpose, folder, 'worktree', 'add', '--quiet', '--detach', '--force', tree, commit)
    for (const path of ignoredFolders(root)) link(join(root, path), join(tree, path))
    return await work(join(tree, mustGit(purpose, folder, 'rev-parse', '--show-prefix')))
  } finally {
    git(folder, 'worktree', 'remove', '--force', tree)
    rmSync(place, { recursive: true, force: true })
    git(folder, 'worktree', 'prune')
  }
}

/** The folders that git ignores, from the root of the repository. */
function ignoredFolders(root: string): string[] {
  const listed =
    git(root, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory') ?? ''
  return listed
    .split('\0')
    .filter((path) => path.endsWith('/'))
    .map((path) => path.slice(0, -1))
}

function link(target: string, path: string): void {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
}
