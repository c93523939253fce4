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
  /** The symbols that what was typed may mean, by their numbers, with what each costs. */
  readonly symbols: Names
  /** The members' names that it may mean, with what each costs. */
  members(typed: string): Promise<ReadonlyMap<string, number>>
  /** The postings whose folded keys are between two, from as many pieces as may be fetched for it. */
  postings(kind: PostingKind, from: string, to?: string, pieces?: number): Promise<Postings>
  details(symbol: number): Promise<Details | undefined>
  entry(entry: number): Promise<EntryDetails | undefined>
  /** The piece that holds the details of a symbol. */
  pieceOf(symbol: number): number
  /** The pieces that hold the postings of a key. */
  piecesOf(kind: PostingKind, key: string): readonly number[]
}

/** Fetches what every query needs. */
export async function openSearchData(read: Read): Promise<SearchData> {
  const core = decodeCore(await read<CoreData>(searchPath('core')))
  const piece = remembered(async (path: string) => decodePostings(await read<PostingData>(path)))
  const shard = remembered(async (at: number) =>
    decodeDetails(await read<DetailsData>(searchPath('symbols', at)), core, at),
  )
  const size = symbolsPerShard(core.symbols.length)
  const pieceOf = (symbol: number) => Math.floor(symbol / size)
  const details = async (symbol: number) => {
    const symbols = await shard(pieceOf(symbol))
    return symbols[symbol % size]
  }
  const postings: SearchData['postings'] = async (kind, from, to = from, pieces = 3) => {
    const shards = shardsBetween(core.firsts[kind], from, to).slice(0, pieces)
    const found = await Promise.all(shards.map((at) => piece(searchPath(kind, at))))
    const all = found.flatMap((postings) => [...postings])
    return new Map(all.filter(([key]) => isBetween(folded(key), from, to)))
  }
  const names = searchableNames(core.names)
  return {
    core,
    symbols: searchableNames(core.symbols.map(({ name }) => name)),
    async members(typed) {
      const key = folded(typed)
      const begun = key.length > 2 ? await postings('names', key, `${key}\uffff`, 1) : new Map()
      const others = [...begun.keys()]
      return new Map([
        ...byName(others, searchableNames(others)(typed)),
        ...byName(core.names, names(typed)),
      ])
    },
    postings,
    details,
    pieceOf,
    piecesOf: (kind, key) => shardsBetween(core.firsts[kind], folded(key), folded(key)),
    async entry(entry) {
      const symbol = symbolOf(core, entry)
      return (await details(symbol))?.entries[entry - (core.symbols[symbol]?.entry ?? 0)]
    },
  }
}

function byName(names: readonly string[], costs: ReadonlyMap<number, number>) {
  return [...costs].map(([at, cost]) => [names[at] ?? '', cost] as const)
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
