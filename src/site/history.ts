import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Addresses, type History, historyOf, type Past } from '../history/history.ts'
import { CHANGES_PAGE, RELEASES } from '../history/places.ts'
import { readRecords } from '../history/records.ts'
import type { ApiMember, ApiSymbol } from '../model/api.ts'
import type { ReferenceOptions, Site } from './options.ts'
import { memberUrl, pathOf, type Reference } from './reference.ts'
import { symbolLink } from './symbol-links.ts'

/**
 * What is known of the reference from the releases that are named, or from those beside the API, with
 * addresses as the site has them; undefined where there is none.
 *
 * @throws DocsError when a record cannot be read.
 */
export function openHistory(
  named: ReferenceOptions['releases'],
  reference: Reference,
): History | undefined {
  const { file, folder } = reference
  if (named === false) return undefined
  const beside = file === undefined ? undefined : join(dirname(file), RELEASES)
  const path = named instanceof URL ? fileURLToPath(named) : (named ?? beside)
  const records = path === undefined ? [] : readRecords(path)
  if (records.length === 0) return undefined
  const history = historyOf(records, addressesIn(reference))
  const moved = <T extends { readonly url?: string }>(one: T): T =>
    one.url === undefined ? one : { ...one, url: folder + one.url }
  return {
    ...history,
    removals: history.removals.map(({ replacement, ...removal }) => ({
      ...moved(removal),
      ...(replacement && { replacement: moved(replacement) }),
    })),
  }
}

/** As the records have them: by paths in the exports, below the folder of the reference. */
function addressesIn({ folder, symbols }: Reference): Addresses {
  const addresses = new Map<string, string>()
  const add = (path: string, url: string) => {
    if (!addresses.has(path)) addresses.set(path, url.slice(folder.length))
  }
  for (const symbol of symbols) {
    add(pathOf(symbol), symbol.url)
    for (const member of symbol.members ?? [])
      add(`${pathOf(symbol)}.${member.name}`, memberUrl(symbol, member))
  }
  return addresses
}

/** What has become of a symbol, or of a member of it. */
export function pastOf(
  history: History,
  symbol: ApiSymbol,
  member?: Pick<ApiMember, 'name' | 'static'>,
): Past | undefined {
  if (!member) return history.pastOf(pathOf(symbol), symbol.kind)
  return history.pastOfMember(pathOf(symbol), member.static ? `static ${member.name}` : member.name)
}

/** The page of all changes, below the folder of the reference. */
export function changesPath({ folder }: Pick<Reference, 'folder'>): string {
  return folder + CHANGES_PAGE
}

/** Where all changes are told, below the site's base; undefined where there is no history. */
export function changesLink({ history, reference }: Pick<Site, 'history' | 'reference'>) {
  return history && symbolLink({ url: changesPath(reference) })
}
