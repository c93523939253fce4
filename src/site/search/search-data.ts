import { type Core, type CoreData, decodeCore, type PostingKind, symbolOf } from './core.ts'
import {
  type Details,
  type DetailsData,
  decodeDetails,
  type EntryDetails,
  symbolsPerShard,
} from './details.ts'
import { folded } from './humps.ts'
import { type Names, searchableNames } from './names.ts'
import { decodePostings, type PostingData, type Postings, shardsBetween } from './postings.ts'
import { searchPath } from './search-path.ts'

/** Reads a file of the search by its path below the folder of assets, each time it is asked for. */
export type Read = <T>(path: string) => Promise<T>

/** The data of the search, fetched piece by piece as they are needed. */
export interface SearchData {
  readonly core: Core
  readonly symbols: Names
  readonly members: Names
  /** The number of a member's name. */
  readonly nameNumbers: ReadonlyMap<string, number>
  /** The postings whose folded keys are between two, from as many pieces as may be fetched for it. */
  postings(kind: PostingKind, from: string, to?: string, pieces?: number): Promise<Postings>
  details(symbol: number): Promise<Details | undefined>
  entry(entry: number): Promise<EntryDetails | undefined>
}

/** Fetches what every query needs. */
export async function openSearchData(read: Read): Promise<SearchData> {
  const core = decodeCore(await read<CoreData>(searchPath('core')))
  const piece = remembered(async (path: string) => decodePostings(await read<PostingData>(path)))
  const shard = remembered(async (at: number) =>
    decodeDetails(await read<DetailsData>(searchPath('symbols', at)), core, at),
  )
  const size = symbolsPerShard(core.symbols.length)
  const details = async (symbol: number) => {
    const symbols = await shard(Math.floor(symbol / size))
    return symbols[symbol % size]
  }
  return {
    core,
    symbols: searchableNames(core.symbols.map(({ name }) => name)),
    members: searchableNames(core.names),
    nameNumbers: new Map(core.names.map((name, at) => [name, at])),
    async postings(kind, from, to = from, pieces = 3) {
      const shards = shardsBetween(core.firsts[kind], from, to).slice(0, pieces)
      const found = await Promise.all(shards.map((at) => piece(searchPath(kind, at))))
      const all = found.flatMap((postings) => [...postings])
      return new Map(all.filter(([key]) => isBetween(folded(key), from, to)))
    },
    details,
    async entry(entry) {
      const symbol = symbolOf(core, entry)
      return (await details(symbol))?.entries[entry - (core.symbols[symbol]?.entry ?? 0)]
    },
  }
}

function isBetween(key: string, from: string, to: string): boolean {
  return key >= from && key <= to
}

/** The function with its answers kept; what failed is asked again. */
function remembered<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>()
  return (key) => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    answer.catch(() => known.delete(key))
    return answer
  }
}
