import type { ReleaseChanges } from '../model/changes.ts'
import { changesPage } from './changes-page.ts'
import { historyOf } from './history.ts'
import { Links, type Surroundings } from './links.ts'
import { CHANGES_PAGE, releasePage } from './places.ts'
import { releaseChangesPage } from './release-page.ts'
import { removedPage } from './removed-page.ts'

/**
 * The pages that tell the history, by their paths below the output folder: one of all releases, one of
 * each, and one in the place of each page that a removed symbol had. There are none without a record.
 *
 * @param releases - The records, the oldest first.
 */
export function historyPages(
  releases: readonly ReleaseChanges[],
  surroundings: Surroundings,
): Map<string, string> {
  if (releases.length === 0) return new Map()
  const history = historyOf(releases, surroundings.addresses)
  const links = new Links(history, surroundings)
  const dates = new Map(releases.map(({ version, date }) => [version, date]))
  return new Map([
    [CHANGES_PAGE, changesPage(releases, links)],
    ...releases.map((release): [string, string] => [
      releasePage(release.version),
      releaseChangesPage(release, links),
    ]),
    ...[...links.removedPages].map(([path, removal]): [string, string] => [
      path,
      removedPage(removal, dates.get(removal.version) ?? '', links),
    ]),
  ])
}
