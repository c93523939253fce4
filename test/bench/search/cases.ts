import type { Api, ApiMember, ApiSymbol } from '../../../src/model/api.ts'
import { humpsOf } from '../../../src/site/search/humps.ts'
import { isTypo } from '../../../src/site/search/typo.ts'
import { symbolLink } from '../../../src/site/symbol-links.ts'
import { random } from '../random.ts'

/** Something to find: the ways to ask for it, and where it is. */
export interface Case {
  readonly queries: readonly string[]
  /** Addresses without the slash in front; one of them has to be found. */
  readonly targets: readonly string[]
  /** Whether what has this path, `Type.member` or `Type`, answers the query as well as the target does. */
  isRival?(path: string): boolean
}

/** What is measured, each a list of cases. */
export interface Cases {
  readonly exact: readonly Case[]
  readonly deleted: readonly Case[]
  readonly swapped: readonly Case[]
  readonly tails: readonly Case[]
  readonly initials: readonly Case[]
  readonly literals: readonly Case[]
  /** The ways to type a member: in full, with its type's initials, with both initials, by its name alone. */
  readonly typed: readonly Case[]
}

/** A seeded sample; all of it, where it is not larger. */
export function sample<T>(all: readonly T[], size: number, seed = 1): T[] {
  if (all.length <= size) return [...all]
  const chance = random(seed)
  const left = [...all]
  return Array.from({ length: size }, () =>
    left.splice(chance.between(0, left.length - 1), 1),
  ).flat()
}

/** The cases of a package: every member on a page, type name and literal, or a sample of so many each. */
export function casesOf({ symbols }: Api, size: number, typedSize: number): Cases {
  const members = sample(
    symbols.flatMap((symbol) =>
      (symbol.members ?? []).filter(({ anchor }) => anchor).map((member) => ({ symbol, member })),
    ),
    size,
  )
  const chance = random(7)
  const paths = members.map(({ symbol, member }) => ({
    path: `${symbol.name}.${member.name}`,
    targets: [addressOf(symbol, member)],
  }))
  const spoilt = (spoil: (path: string, at: number) => string | undefined) =>
    paths.map(({ path, targets }) => {
      for (;;) {
        const query = spoil(path, chance.between(0, path.length - 1))
        if (query === undefined || query === path) continue
        const isRival = (rival: string) => rival === query || isTypo(lower(query), lower(rival))
        return { queries: [query], targets, isRival }
      }
    })
  const named = sample(symbols, size)
  return {
    exact: paths.map(({ path, targets }) => ({ queries: [path], targets })),
    deleted: spoilt((path, at) =>
      /\p{L}/u.test(path[at] ?? '') ? path.slice(0, at) + path.slice(at + 1) : undefined,
    ),
    swapped: spoilt((path, at) =>
      /^\p{L}{2}/u.test(path.slice(at))
        ? path.slice(0, at) + path[at + 1] + path[at] + path.slice(at + 2)
        : undefined,
    ),
    tails: named.flatMap((symbol) =>
      tailsOf(symbol.name).map((tail) => ({
        queries: [tail],
        targets: [addressOf(symbol)],
        isRival: (name: string) => name === tail || tailsOf(name).includes(tail),
      })),
    ),
    initials: named
      .filter(({ name }) => humpsOf(name).length > 1)
      .map((symbol) => ({
        queries: [initials(symbol.name)],
        targets: [addressOf(symbol)],
        isRival: (name: string) => initials(name) === initials(symbol.name),
      })),
    literals: sample([...literalsOf(symbols)], size).map(([literal, targets]) => ({
      queries: [literal],
      targets,
    })),
    typed: sample(members, typedSize, 3).map(({ symbol, member }) => ({
      queries: [
        `${symbol.name}.${member.name}`,
        `${initials(symbol.name)}.${member.name}`,
        `${initials(symbol.name)}.${initials(member.name)}`,
        member.name,
      ],
      targets: [addressOf(symbol, member)],
    })),
  }
}

/** The path of everything that has an address. */
export function pathsOf({ symbols }: Api): Map<string, string> {
  return new Map(
    symbols.flatMap((symbol) => [
      [addressOf(symbol), symbol.name] as const,
      ...(symbol.members ?? [])
        .filter(({ anchor }) => anchor)
        .map((member) => [addressOf(symbol, member), `${symbol.name}.${member.name}`] as const),
    ]),
  )
}

function lower(text: string): string {
  return text.toLowerCase()
}

function addressOf(symbol: ApiSymbol, member?: ApiMember): string {
  const url = member?.anchor ? `${symbol.url}#${member.anchor}` : symbol.url
  return symbolLink({ url }).slice(1)
}

function initials(name: string): string {
  return humpsOf(name)
    .map((hump) => hump[0])
    .join('')
}

/** What is left of a name from each hump on, the first one set aside, while two humps are left. */
function tailsOf(name: string): string[] {
  const humps = humpsOf(name)
  return humps.slice(1, -1).map((_, at) => name.slice(humps.slice(0, at + 1).join('').length))
}

/** The literals, each with the declarations that hold it. */
function literalsOf(symbols: readonly ApiSymbol[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (declaration: ApiSymbol | ApiMember, address: string) => {
    for (const { value } of declaration.type?.literals ?? [])
      found.set(String(value), [...(found.get(String(value)) ?? []), address])
    for (const member of declaration.members ?? []) add(member, address)
  }
  for (const symbol of symbols) {
    for (const { value } of symbol.type?.literals ?? [])
      found.set(String(value), [...(found.get(String(value)) ?? []), addressOf(symbol)])
    for (const member of symbol.members ?? []) add(member, addressOf(symbol, member))
  }
  return found
}
