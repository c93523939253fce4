import { folded } from './humps.ts'
import { fromDeltas, fromTails, packed, toDeltas, toTails, unpacked } from './packed.ts'

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

/** The tails of the keys, and the postings of each, packed, with blanks between. */
export type PostingData = readonly [keys: readonly string[], postings: string]

/** About how many keys and numbers a piece holds. */
const WEIGHT = 4_000

/** Cuts postings into pieces of one size, in the order of the folded keys. */
export function encodePostings(postings: Postings): PostingShard[] {
  const sorted = [...postings]
    .map(([key, found]) => ({ key, fold: folded(key), found }))
    .sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.key < b.key ? -1 : 1))
  const shards: { first: string; keys: string[]; lists: string[] }[] = []
  let weight = WEIGHT
  for (const { key, fold, found } of sorted) {
    if (weight >= WEIGHT) {
      shards.push({ first: fold, keys: [], lists: [] })
      weight = 0
    }
    shards.at(-1)?.keys.push(key)
    shards.at(-1)?.lists.push(packed(distances(found)))
    weight += found.reduce((sum, { heirs }) => sum + 1 + heirs.length, 3)
  }
  return shards.map(({ first, keys, lists }) => ({ first, data: [toTails(keys), lists.join(' ')] }))
}

/** The postings of a piece. */
export function decodePostings([keys, text]: PostingData): Postings {
  const lists = text.split(' ')
  return new Map(fromTails(keys).map((key, at) => [key, found(unpacked(lists[at] ?? ''))]))
}

/** The pieces that may hold keys from one folded key to another, by the keys that all pieces begin with. */
export function shardsBetween(firsts: readonly string[], from: string, to: string): number[] {
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1]
    return first <= to && (next === undefined || next >= from) ? at : []
  })
}

/** The distances between entries, doubled; an odd one is followed by how many heirs there are, and by them. */
function distances(found: readonly Posting[]): number[] {
  const deltas = toDeltas(found.map(({ entry }) => entry))
  return found.flatMap(({ heirs }, at) => {
    const delta = (deltas[at] ?? 0) * 2
    return heirs.length > 0 ? [delta + 1, heirs.length, ...toDeltas(heirs)] : delta
  })
}

function found(numbers: readonly number[]): Posting[] {
  const postings: Posting[] = []
  let entry = 0
  for (let at = 0; at < numbers.length; ) {
    const delta = numbers[at] ?? 0
    const count = delta % 2 === 1 ? (numbers[at + 1] ?? 0) : 0
    const start = at + 1 + (delta % 2)
    entry += Math.floor(delta / 2)
    postings.push({ entry, heirs: fromDeltas(numbers.slice(start, start + count)) })
    at = start + count
  }
  return postings
}
