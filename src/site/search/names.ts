import { costOf, type Name, nameOf } from './tiers.ts'

/** Names that can be searched: what was typed → the cost of each name that may be meant, by its number. */
export type Names = (typed: string) => ReadonlyMap<number, number>

/** Makes a list of names ready to be searched. */
export function searchableNames(texts: readonly string[]): Names {
  const names = texts.map(nameOf)
  const haystack = names.map((name) => name.folded)
  return (typed) => found(names, haystack, nameOf(typed))
}

function found(names: readonly Name[], haystack: string[], typed: Name): Map<number, number> {
  const letters = typed.folded
  const costs = new Map<number, number>()
  if (!letters) return costs
  const candidates = new Set([
    ...where(haystack, (name) => holdsInOrder(name, letters)),
    ...withSlip(haystack, letters),
    ...(typed.humps.length > 1
      ? where(haystack, (name) => typed.humps.every((hump) => name.includes(hump)))
      : []),
  ])
  for (const at of candidates) {
    const name = names[at]
    const cost = name && costOf(name, typed)
    if (cost !== undefined) costs.set(at, cost)
  }
  return costs
}

/** The names that hold a third of what was typed: a slip, even between two thirds, spares one of them. */
function withSlip(haystack: readonly string[], letters: string): number[] {
  const third = Math.floor(letters.length / 3)
  if (third === 0) return where(haystack, (name) => name.length <= letters.length + 1)
  const parts = [letters.slice(0, third), letters.slice(third, -third), letters.slice(-third)]
  return where(haystack, (name) => parts.some((part) => name.includes(part)))
}

function where(haystack: readonly string[], holds: (name: string) => boolean): number[] {
  return haystack.flatMap((name, at) => (holds(name) ? at : []))
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = -1
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
