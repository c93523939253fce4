import { fromDeltas, toDeltas } from './deltas.ts'
import { folded } from './humps.ts'

/** Where a key is found: the number of an entry, and of the symbols that have it from there. */
export interface Posting {
  readonly entry: number
  readonly heirs: readonly number[]
}

/** What is found under a key, such as a member's name, a literal or a word. */
export type Postings = ReadonlyMap<string, readonly Posting[]>

/** A piece of the postings, and the folded key it begins with. */
export interface PostingShard {
  readonly first: string
  readonly data: PostingData
}

/** Keys, then for each the distances between its entries; one with heirs is a list. */
export type PostingData = readonly [
  keys: readonly string[],
  postings: readonly (readonly (number | readonly number[])[])[],
]

/** About how many keys and numbers a piece holds. */
const WEIGHT = 2_000

/** Cuts postings into pieces of one size, in the order of the folded keys. */
export function encodePostings(postings: Postings): PostingShard[] {
  const sorted = [...postings]
    .map(([key, found]) => ({ key, fold: folded(key), found }))
    .sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.key < b.key ? -1 : 1))
  const shards: { first: string; data: [string[], (number | number[])[][]] }[] = []
  let weight = WEIGHT
  for (const { key, fold, found } of sorted) {
    if (weight >= WEIGHT) {
      shards.push({ first: fold, data: [[], []] })
      weight = 0
    }
    const [keys, lists] = shards.at(-1)?.data ?? [[], []]
    keys.push(key)
    lists.push(distances(found))
    weight += found.reduce((sum, { heirs }) => sum + 1 + heirs.length, 3)
  }
  return shards
}

/** The postings of a piece. */
export function decodePostings([keys, lists]: PostingData): Postings {
  return new Map(keys.map((key, at) => [key, found(lists[at] ?? [])]))
}

/** The pieces that may hold keys from one folded key to another, by the keys that all pieces begin with. */
export function shardsBetween(firsts: readonly string[], from: string, to: string): number[] {
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1]
    return first <= to && (next === undefined || next >= from) ? at : []
  })
}

function distances(found: readonly Posting[]): (number | number[])[] {
  const deltas = toDeltas(found.map(({ entry }) => entry))
  return found.map(({ heirs }, at) => {
    const delta = deltas[at] ?? 0
    return heirs.length > 0 ? [delta, ...toDeltas(heirs)] : delta
  })
}

function found(list: readonly (number | readonly number[])[]): Posting[] {
  const entries = fromDeltas(list.map((each) => (typeof each === 'number' ? each : (each[0] ?? 0))))
  return list.map((each, at) => ({
    entry: entries[at] ?? 0,
    heirs: typeof each === 'number' ? [] : fromDeltas(each.slice(1)),
  }))
}
