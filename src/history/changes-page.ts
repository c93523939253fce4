import { heading, link } from '../markdown/index.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import { changeList, whatBecame } from './change-list.ts'
import { framed } from './frame.ts'
import type { Links } from './links.ts'
import { CHANGES_PAGE, releasePage } from './places.ts'
import { summary } from './words.ts'

/** The page of all releases, the newest first: what has changed, without the types. */
export function changesPage(releases: readonly ReleaseChanges[], links: Links): string {
  const section = (release: ReleaseChanges) => [
    heading(2, link(release.version, links.from(CHANGES_PAGE, releasePage(release.version)))),
    summary(release),
    changeList(CHANGES_PAGE, release.changes, links, (changes) => ({
      text: changes.map((change) => whatBecame(CHANGES_PAGE, change, links)).join(', '),
    })),
  ]
  return framed(links, CHANGES_PAGE, {
    title: 'Changes',
    steps: [...links.trail.slice(0, 1), ['Changes']],
    parts: releases.toReversed().flatMap(section),
  })
}
