import type { EntryGroup } from './entries.ts'
import { fromTails, packed, toTails, unpacked } from './packed.ts'

/** What is looked up elsewhere, each in pieces of its own. */
export const postingKinds = ['names', 'literals', 'types', 'words', 'flags'] as const

export type PostingKind = (typeof postingKinds)[number]

/** For each kind of postings, the folded keys that its pieces begin with. */
export type Firsts = Readonly<Record<PostingKind, readonly string[]>>

/** What every query needs: all names, and where the rest is. */
export interface Core {
  readonly symbols: readonly CoreSymbol[]
  /** The names of members that every query looks through, in the order of their numbers. */
  readonly names: readonly string[]
  readonly firsts: Firsts
  /** The kinds of all entries, which name them by number. */
  readonly kinds: readonly string[]
}

export interface CoreSymbol {
  readonly name: string
  readonly kind: string
  readonly namespace: string
  /** The number of its own entry; those of its members follow. */
  readonly entry: number
}

/** Core data as JSON: tables first, then one array for each column of the symbols. */
export type CoreData = readonly [
  kinds: readonly string[],
  namespaces: readonly string[],
  symbols: readonly string[],
  kindOf: string,
  namespaceOf: string,
  counts: string,
  names: readonly string[],
  firsts: Firsts,
]

/** Brings the names of all groups into one file. */
export function encodeCore(
  groups: readonly EntryGroup[],
  names: readonly string[],
  firsts: Firsts,
): CoreData {
  const own = groups.map(({ entries, namespace = '' }) => ({
    name: entries[0]?.name ?? '',
    kind: entries[0]?.kind ?? '',
    namespace,
    count: entries.length,
  }))
  const kinds = kindsOf(groups)
  const namespaces = [...new Set(own.map(({ namespace }) => namespace))]
  return [
    kinds,
    namespaces,
    toTails(own.map(({ name }) => name)),
    packed(own.map(({ kind }) => kinds.indexOf(kind))),
    namespaces.length > 1 ? packed(own.map(({ namespace }) => namespaces.indexOf(namespace))) : '',
    packed(own.map(({ count }) => count)),
    toTails(names),
    firsts,
  ]
}

/** The core as the search uses it. */
export function decodeCore([kinds, namespaces, ...columns]: CoreData): Core {
  const [symbols, kindOf, namespaceOf, counts, names, firsts] = columns
  const [kind, namespace, count] = [kindOf, namespaceOf, counts].map(unpacked)
  let next = 0
  return {
    symbols: fromTails(symbols).map((name, at) => {
      const entry = next
      next += count?.[at] ?? 0
      return {
        name,
        kind: kinds[kind?.[at] ?? 0] ?? '',
        namespace: namespaces[namespace?.[at] ?? 0] ?? '',
        entry,
      }
    }),
    names: fromTails(names),
    firsts,
    kinds,
  }
}

/** The kinds of all entries, each once. */
export function kindsOf(groups: readonly EntryGroup[]): string[] {
  return [...new Set(groups.flatMap(({ entries }) => entries.map(({ kind }) => kind)))]
}

/** The number of the symbol to which an entry belongs. */
export function symbolOf({ symbols }: Core, entry: number): number {
  let [low, high] = [0, symbols.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((symbols[middle]?.entry ?? 0) <= entry) low = middle
    else high = middle - 1
  }
  return low
}
