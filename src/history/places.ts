/** The folder of the records and of the pages of releases, below that of all pages. */
export const RELEASES = 'releases'

/** The page that lists all releases. */
export const CHANGES_PAGE = 'changes.md'

/** The page of a release. */
export function releasePage(version: string): string {
  return `${RELEASES}/${version}.md`
}
