import { mustGit } from './git.ts'

/** A tag of a repository. */
export interface Tag {
  readonly name: string
  /** The day of the commit that it names: `2026-11-27`. */
  readonly date: string
}

/**
 * The tags that match a pattern, such as `v*`.
 *
 * @throws DocsError when the folder is in no repository, or git is not installed.
 */
export function tagsIn(purpose: string, folder: string, pattern: string): Tag[] {
  const format = '%(refname:strip=2)%00%(*committerdate:short)%00%(committerdate:short)'
  return mustGit(purpose, folder, 'tag', '--list', `--format=${format}`, pattern)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      // An annotated tag has the date of its commit in the first place.
      const [name = '', annotated = '', plain = ''] = line.split('\0')
      return { name, date: annotated || plain }
    })
}
