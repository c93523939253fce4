import uFuzzy from '@leeoniya/ufuzzy'
import { costOf, type Name, nameOf } from './tiers.ts'

/** Names that can be searched: what was typed → the cost of each name that may be meant, by its number. */
export type Names = (typed: string) => ReadonlyMap<number, number>

const anyLetters = {
  unicode: true,
  interSplit: '[^\\p{L}\\p{M}\\p{N}]+',
  intraSplit: null,
  intraChars: '[\\p{L}\\p{M}\\p{N}]',
} as const

/** All letters of what was typed, in order. */
const inOrder = new uFuzzy({ ...anyLetters, intraMode: 0, intraIns: Number.POSITIVE_INFINITY })

const slips = { intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 } as const

/** One slip anywhere, the first letter not spared. */
const mistyped = new uFuzzy({
  ...anyLetters,
  intraMode: 1,
  intraRules: () => ({ ...slips, intraSlice: [0, Number.POSITIVE_INFINITY] }),
})

/** From this many letters on, a slip leaves something to go by. */
const TELLING = 2

/** Makes a list of names ready to be searched. */
export function searchableNames(texts: readonly string[]): Names {
  const names = texts.map(nameOf)
  const haystack = names.map((name) => name.folded)
  const known = new Map<string, ReadonlyMap<number, number>>()
  return (typed) => {
    const costs = known.get(typed) ?? found(names, haystack, nameOf(typed))
    known.set(typed, costs)
    return costs
  }
}

function found(names: readonly Name[], haystack: string[], typed: Name): Map<number, number> {
  if (!typed.folded) return new Map()
  const candidates = new Set([
    ...(inOrder.filter(haystack, typed.folded) ?? []),
    ...(typed.folded.length >= TELLING ? (mistyped.filter(haystack, typed.folded) ?? []) : []),
    ...(typed.humps.length > 1 ? inAnyOrder(haystack, typed) : []),
  ])
  const costs = new Map<number, number>()
  for (const at of candidates) {
    const name = names[at]
    const cost = name && costOf(name, typed)
    if (cost !== undefined) costs.set(at, cost)
  }
  return costs
}

function inAnyOrder(haystack: string[], { humps }: Name): number[] {
  let left: number[] | undefined
  for (const hump of humps) left = inOrder.filter(haystack, hump, left) ?? []
  return left ?? []
}
