import { type CoreSymbol, symbolOf } from './core.ts'
import { folded } from './humps.ts'
import type { Posting } from './postings.ts'
import type { Query } from './query.ts'
import type { Scope } from './scope.ts'
import type { SearchData } from './search-data.ts'
import { costOf, DOUBTFUL, nameOf, SURE } from './tiers.ts'
import { forText, type Limit, withinPieces } from './within-pieces.ts'
import { wordsOf } from './words.ts'

/** An entry that may be meant. */
export interface Hit {
  readonly entry: number
  /** The symbol that has it by inheritance, where the query is about that one. */
  readonly heir?: number
  /** The literal that was asked for. */
  readonly literal?: string
  /** Whether only its text holds what was typed. */
  readonly isText?: true
  readonly cost: number
}

type Costs<Key> = ReadonlyMap<Key, number>

/** What an answer costs beyond how well its name fits. */
const extra = {
  guide: 8,
  member: 0.5,
  lowered: 2,
  blank: 0.5,
  outer: 1,
  literal: 0.6,
  text: 20,
} as const

/** So many owners, places of one name, literals and words are looked at. */
const most = { owners: 6, places: 40, literals: 12, words: 60 } as const

/** So many names are looked up. */
const mostNames: Limit = { things: 24, pieces: 5 }

/** All that may be meant by a query, each way of reading it on its own. */
export async function hitsOf(data: SearchData, query: Query, scope: Scope): Promise<Hit[]> {
  const { text, owner, member } = query
  const words = text.split(' ')
  const paths =
    owner !== undefined && member !== undefined
      ? [pathHits(data, owner, member, scope)]
      : words
          .slice(1)
          .map((_, at) =>
            pathHits(
              data,
              words.slice(0, at + 1).join(' '),
              words.slice(at + 1).join(' '),
              scope,
              extra.blank,
            ),
          )
  const all = await Promise.all([
    symbolHits(data, text),
    ...(owner === undefined ? [memberHits(data, text, scope)] : []),
    ...paths,
    literalHits(data, text),
    ...(owner === undefined ? [textHits(data, text)] : []),
  ])
  return all.flat().filter(scope.admits)
}

function symbolHits({ core, symbols }: SearchData, text: string): Hit[] {
  return [...symbols(text)].map(([at, cost]) => ({
    entry: core.symbols[at]?.entry ?? 0,
    cost: cost + ownerCost(core.symbols[at]),
  }))
}

async function memberHits(data: SearchData, text: string, scope: Scope): Promise<Hit[]> {
  const costs = await data.members(text)
  const more = /^\p{Lu}/u.test(text) ? extra.lowered : extra.member
  const found = await Promise.all(
    lookedUp(data, costs, text).map(async ([name, cost]) => {
      const postings = await places(data, name)
      const hits = postings.flatMap(({ entry, heirs }): Hit[] => {
        const hit = { entry, cost: cost + more + length(name) }
        if (scope.admits(hit)) return [hit]
        const heir = heirs.find((symbol) => scope.admits({ ...hit, heir: symbol }))
        return heir === undefined ? [] : [{ ...hit, heir }]
      })
      return hits.slice(0, most.places)
    }),
  )
  return found.flat()
}

async function pathHits(
  data: SearchData,
  ownerText: string,
  memberText: string,
  scope: Scope,
  more = 0,
): Promise<Hit[]> {
  const { core } = data
  const owners = await withMembers(data, ownersOf(data, ownerText))
  const typed = nameOf(memberText)
  const pathCost = (name: string, owner: number) => {
    const cost = memberText ? costOf(nameOf(name), typed) : 0
    const own = owners.get(owner)
    return cost === undefined || own === undefined
      ? undefined
      : cost + own + more + length(name) + ownerCost(core.symbols[owner])
  }
  const looked = cheapest(owners, symbolName(data)).slice(0, most.owners)
  const inOwners = looked.map(async ([owner]) => {
    const { entries = [], inherited = [] } = (await data.details(owner)) ?? {}
    const first = core.symbols[owner]?.entry ?? 0
    const own = entries.slice(1).map(({ name, outer }, at) => {
      const cost = pathCost(name, owner)
      return {
        entry: first + at + 1,
        cost: cost !== undefined && outer ? cost + extra.outer : cost,
      }
    })
    return [
      ...own,
      ...inherited.map(({ name, entry }) => ({ entry, heir: owner, cost: pathCost(name, owner) })),
    ]
  })
  const others = new Set(owners.keys())
  for (const [owner] of looked) others.delete(owner)
  const names = others.size > 0 && memberText ? await data.members(memberText) : undefined
  const inNames = (names ? lookedUp(data, names, memberText) : []).map(async ([name]) =>
    (await places(data, name)).flatMap(({ entry, heirs }) => {
      const owner = symbolOf(core, entry)
      return [
        ...(others.has(owner) ? [{ entry, cost: pathCost(name, owner) }] : []),
        ...heirs
          .filter((heir) => others.has(heir))
          .map((heir) => ({ entry, heir, cost: pathCost(name, heir) })),
      ]
    }),
  )
  const found = (await Promise.all([...inOwners, ...inNames])).flat()
  const hits = found.flatMap((hit) => (hit.cost === undefined ? [] : { ...hit, cost: hit.cost }))
  return [...inNamespace(data, ownerText, memberText), ...hits.filter(scope.admits)]
}

/** What stands in a namespace of that name: `zoo.Animal`. */
function inNamespace({ core, symbols }: SearchData, namespace: string, text: string): Hit[] {
  if (!core.symbols.some((symbol) => symbol.namespace)) return []
  return [...symbols(text)].flatMap(([at, cost]) => {
    const symbol = core.symbols[at]
    const path = folded(symbol?.namespace ?? '')
    return symbol && path !== '' && path.endsWith(folded(namespace))
      ? { entry: symbol.entry, cost: cost + length(symbol.name) }
      : []
  })
}

/** The symbols that a path may begin with; of `Device.properties` that may be each of the two. */
function ownersOf({ symbols }: SearchData, text: string): Costs<number> {
  const parts = text.split('.')
  if (parts.length < 2) return symbols(text)
  const costs = new Map(symbols(text))
  for (const part of parts)
    for (const [at, cost] of symbols(part))
      costs.set(at, Math.min(costs.get(at) ?? Number.POSITIVE_INFINITY, cost + extra.outer))
  return costs
}

/** With the symbols that one stands for which has no members: `LockDevice.errors` are those of `Device`. */
async function withMembers(data: SearchData, costs: Costs<number>): Promise<Costs<number>> {
  const all = new Map(costs)
  for (const [at, cost] of cheapest(costs, symbolName(data)).slice(0, most.owners)) {
    if (cost >= DOUBTFUL) continue
    const { entries = [], family = [] } = (await data.details(at)) ?? {}
    if (entries.length > 1) continue
    for (const symbol of family.slice(0, most.owners))
      all.set(symbol, Math.min(all.get(symbol) ?? Number.POSITIVE_INFINITY, cost + extra.outer))
  }
  return all
}

async function literalHits(data: SearchData, text: string): Promise<Hit[]> {
  const key = folded(text)
  if (key.length < 2) return []
  const found = await data.postings('literals', key, `${key}\uffff`)
  return [...found]
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, most.literals)
    .flatMap(([literal, postings]) =>
      postings.slice(0, most.places).map(({ entry }) => ({
        entry,
        literal,
        cost: (folded(literal) === key ? 1 : 4) + extra.literal + length(literal),
      })),
    )
}

/** What holds all words of the text; the last one may have been begun only. */
async function textHits(data: SearchData, text: string): Promise<Hit[]> {
  const words = wordsOf(text)
  const lists = await Promise.all(
    words.map(async (word, at) => {
      const isLast = at === words.length - 1 && word.length > 2
      const found = await data.postings('words', word, isLast ? `${word}\uffff` : word, 1)
      return new Set([...found.values()].flat().map(({ entry }) => entry))
    }),
  )
  const [first, ...others] = lists.filter(({ size }) => size > 0)
  return [...(first ?? [])]
    .filter((entry) => others.every((list) => list.has(entry)))
    .slice(0, most.words)
    .map((entry) => ({ entry, isText: true, cost: extra.text }))
}

async function places({ postings }: SearchData, name: string): Promise<readonly Posting[]> {
  return (await postings('names', folded(name))).get(name) ?? []
}

function symbolName({ core }: SearchData): (symbol: number) => string {
  return (symbol) => core.symbols[symbol]?.name ?? ''
}

/** The names that are worth their pieces of the postings. */
function lookedUp(data: SearchData, costs: Costs<string>, text: string): [string, number][] {
  const limit = forText(mostNames, text)
  return withinPieces(cheapest(costs, String), ([name]) => data.piecesOf('names', name), limit)
}

function cheapest<Key>(costs: Costs<Key>, nameOf: (key: Key) => string): [Key, number][] {
  const total = ([key, cost]: readonly [Key, number]) => cost + length(nameOf(key))
  const sorted = [...costs].sort((a, b) => total(a) - total(b))
  // Beside what was surely meant, what may be mistyped is not worth its files.
  const isSure = (sorted[0]?.[1] ?? DOUBTFUL) < SURE
  return isSure ? sorted.filter(([, cost]) => cost < DOUBTFUL) : sorted
}

function ownerCost(symbol: CoreSymbol | undefined): number {
  return length(symbol?.name) + (symbol?.kind === 'Guide' ? extra.guide : 0)
}

/** Of two names that fit equally well, the shorter one has less that was not typed. */
function length(name = ''): number {
  return Math.min(name.length, 90) / 1_000
}
