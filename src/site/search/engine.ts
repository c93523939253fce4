import { symbolOf } from './core.ts'
import type { EntryDetails } from './details.ts'
import { type Examples, examplesOf } from './examples.ts'
import { type Hit, hitsOf } from './hits.ts'
import { hasFilters, parseQuery, type Query } from './query.ts'
import { scopeOf } from './scope.ts'
import { openSearchData, type Read, type SearchData } from './search-data.ts'
import { DOUBTFUL, SURE } from './tiers.ts'
import { forText, type Limit, withinPieces } from './within-pieces.ts'

/** A line of the answer. */
export interface Result extends EntryDetails {
  /** The symbol in which it is shown, with the names in between: `Device.properties`. */
  readonly owner?: string
  /** Where a member is declared that is shown in a symbol that inherits it. */
  readonly from?: string
  readonly literal?: string
  readonly isText?: true
}

/** A symbol that inherits a member. */
export interface Heir {
  readonly name: string
  readonly link: string
}

export interface Search {
  /** The best results of a query, the very best first. */
  answer(query: string): Promise<Result[]>
  /** Queries that show what can be asked. */
  examples(): Promise<Examples>
  /** The first of the symbols that have a result from its owner. */
  heirs(result: Result): Promise<Heir[]>
}

/** So many results are worth reading. */
const most: Limit = { things: 24, pieces: 6 }

/** So many are looked at where only their types tell whether they are meant. */
const mostTyped: Limit = { things: 200, pieces: 24 }

/** The search over the files that `read` gives; they are fetched when a query needs them, once each. */
export async function openSearch(read: Read): Promise<Search> {
  const data = await openSearchData(read)
  return {
    async answer(text) {
      const query = parseQuery(text)
      if (!query.text && !hasFilters(query)) return []
      const scope = await scopeOf(data, query)
      const hits = query.text ? await hitsOf(data, query, scope) : scope.hits
      const piecesOf = ({ entry, heir }: Hit) =>
        [symbolOf(data.core, entry), heir ?? []].flat().map(data.pieceOf)
      const best = withinPieces(
        ranked(hits),
        piecesOf,
        query.type ? mostTyped : forText(most, query.text || text),
      )
      const results = await Promise.all(best.map((hit) => resultOf(data, hit)))
      return results
        .flatMap((result) => (result && holdsType(result, query) ? result : []))
        .slice(0, most.things)
    },
    examples: () => examplesOf(data),
    heirs: (result) =>
      Promise.all(
        result.heirs.map(async (heir) => ({
          name: data.core.symbols[heir]?.name ?? '',
          link: await linkIn(data, heir, result),
        })),
      ),
  }
}

/** The cheapest hits first, each entry once: in its owner, or in the heir that the query names better. */
function ranked(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort(
    (a, b) => a.cost - b.cost || Number('heir' in a) - Number('heir' in b) || a.entry - b.entry,
  )
  const isSure = (sorted[0]?.cost ?? DOUBTFUL) < SURE
  const seen = new Set<number>()
  return sorted.filter(({ entry, cost, isText }) => {
    if (seen.has(entry) || (isSure && !isText && cost >= DOUBTFUL)) return false
    return seen.add(entry)
  })
}

async function resultOf(data: SearchData, hit: Hit): Promise<Result | undefined> {
  const { core } = data
  const details = await data.entry(hit.entry)
  if (!details) return undefined
  const symbol = symbolOf(core, hit.entry)
  const owner = core.symbols[symbol]
  const isMember = owner?.entry !== hit.entry
  const heir = hit.heir === undefined ? undefined : core.symbols[hit.heir]
  const path = [owner?.namespace, isMember && (heir ?? owner)?.name, details.outer]
  return {
    ...details,
    ...(path.some(Boolean) && { owner: path.filter(Boolean).join('.') }),
    ...(heir &&
      hit.heir !== undefined &&
      owner && { from: owner.name, link: await linkIn(data, hit.heir, details) }),
    ...(hit.literal !== undefined && { literal: hit.literal }),
    ...(hit.isText && { isText: true }),
  }
}

/** Where an heir's page shows a member that it has from its owner. */
async function linkIn(data: SearchData, heir: number, { link }: EntryDetails): Promise<string> {
  const page = (await data.details(heir))?.entries[0]?.link ?? ''
  return page.includes('#') ? page : `${page}${/#.*$/s.exec(link)?.[0] ?? ''}`
}

/** Whether the type reads as it was asked for; of a long one only the beginning is known. */
function holdsType({ type = '' }: Result, query: Query): boolean {
  if (query.type === undefined) return true
  // The parts of a union may stand in any order.
  const wanted = spelled(query.type).split('|')
  // `Device[]` is also a `Device<Properties>[]`.
  return (
    type.endsWith('…') ||
    [type, withoutArguments(type)]
      .map(spelled)
      .some((text) => wanted.every((part) => text.includes(part)))
  )
}

function spelled(type: string): string {
  return type.replace(/\s+/g, '').toLowerCase()
}

function withoutArguments(type: string): string {
  const shorter = type.replace(/<[^<>]*>/g, '')
  return shorter === type ? type : withoutArguments(shorter)
}
