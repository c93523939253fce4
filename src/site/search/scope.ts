import { symbolOf } from './core.ts'
import type { Hit } from './hits.ts'
import { folded } from './humps.ts'
import type { Query } from './query.ts'
import type { SearchData } from './search-data.ts'
import { typeWords } from './words.ts'

/** Which entries the filters of a query leave. */
export interface Scope {
  admits(hit: Pick<Hit, 'entry' | 'heir'>): boolean
  /** All entries that it leaves, in their order; asked for where a query has filters only. */
  readonly hits: readonly Hit[]
}

/** So many symbols are looked through where a query names only where to look. */
const SYMBOLS = 24

/** Fetches what the filters of a query are about. */
export async function scopeOf(data: SearchData, query: Query): Promise<Scope> {
  const sets = await Promise.all([
    query.type === undefined ? undefined : mentions(data, query.type),
    query.optional && flagged(data, 'optional'),
    query.deprecated && flagged(data, 'deprecated'),
  ])
  const lists = sets.filter((set) => set !== undefined).sort((a, b) => a.size - b.size)
  const within = query.within === undefined ? undefined : await familyOf(data, query.within)
  const isWithin = ({ entry, heir = -1 }: Pick<Hit, 'entry' | 'heir'>) => {
    const number = symbolOf(data.core, entry)
    const symbol = data.core.symbols[number]
    // A symbol stands in a namespace only; what a type holds are its members, and theirs.
    const isPart = symbol?.entry !== entry || symbol.namespace !== ''
    return isPart && Boolean(within?.has(number) || within?.has(heir))
  }
  const admits: Scope['admits'] = (hit) =>
    lists.every((list) => list.has(hit.entry)) && (!within || isWithin(hit))
  const [smallest] = lists
  const all = smallest
    ? [...smallest].sort((a, b) => a - b).map((entry) => ({ entry, cost: 0 }))
    : await membersOf(data, [...(within ?? [])].slice(0, SYMBOLS))
  return { admits, hits: all.filter(admits) }
}

/** The entries whose types hold all names of a type; the last name may have been begun only. */
async function mentions(data: SearchData, type: string): Promise<ReadonlySet<number>> {
  const literals = [...type.matchAll(/"([^"]*)"/g)].map(([, literal = '']) => literal)
  const words = typeWords(type)
  const lists = await Promise.all([
    ...literals.map(async (literal) => {
      const found = await data.postings('literals', folded(literal))
      return entries(found.get(literal) ?? [])
    }),
    ...words.map(async (word, at) => {
      const key = folded(word)
      const found = await data.postings(
        'types',
        key,
        at === words.length - 1 ? `${key}\uffff` : key,
      )
      const exact = found.get(word)
      return entries(exact ?? [...found.values()].flat())
    }),
  ])
  const [first = new Set<number>(), ...others] = lists
  return new Set([...first].filter((entry) => others.every((list) => list.has(entry))))
}

async function flagged(data: SearchData, flag: string): Promise<ReadonlySet<number>> {
  return entries((await data.postings('flags', flag)).get(flag) ?? [])
}

function entries(postings: readonly { readonly entry: number }[]): ReadonlySet<number> {
  return new Set(postings.map(({ entry }) => entry))
}

/** The symbol that a name means best, and its family. */
async function familyOf(data: SearchData, name: string): Promise<ReadonlySet<number>> {
  const costs = [...data.symbols(name)]
  const least = Math.min(...costs.map(([, cost]) => cost))
  const named = costs.filter(([, cost]) => cost === least).map(([at]) => at)
  const families = await Promise.all(
    named.slice(0, SYMBOLS).map(async (at) => (await data.details(at))?.family ?? []),
  )
  return new Set([...named, ...families.flat()])
}

async function membersOf(data: SearchData, symbols: readonly number[]): Promise<Hit[]> {
  const found = await Promise.all(
    symbols.map(async (symbol) => {
      const { entries = [], inherited = [] } = (await data.details(symbol)) ?? {}
      const first = data.core.symbols[symbol]?.entry ?? 0
      return [
        ...entries.slice(1).map((_, at) => ({ entry: first + at + 1, cost: 0 })),
        ...inherited.map(({ entry }) => ({ entry, heir: symbol, cost: 0 })),
      ]
    }),
  )
  return found.flat()
}
