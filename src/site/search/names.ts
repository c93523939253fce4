import { costOf, type Name, nameOf } from './tiers.ts'

/** Names that can be searched: what was typed → the cost of each name that may be meant, by its number. */
export type Names = (typed: string) => ReadonlyMap<number, number>

/** So many answers are kept: a query asks for the same text as a symbol, as an owner, and in a namespace. */
const KEPT = 16

/** Makes a list of names ready to be searched. */
export function searchableNames(texts: readonly string[]): Names {
  const names = texts.map(nameOf)
  const known = new Map<string, ReadonlyMap<number, number>>()
  return (typed) => {
    const costs = known.get(typed) ?? found(names, nameOf(typed))
    if (known.size === KEPT) known.clear()
    known.set(typed, costs)
    return costs
  }
}

function found(names: readonly Name[], typed: Name): Map<number, number> {
  const costs = new Map<number, number>()
  if (!typed.folded) return costs
  const mayBe = comparison(typed)
  for (const [at, name] of names.entries()) {
    const cost = mayBe(name.folded) ? costOf(name, typed) : undefined
    if (cost !== undefined) costs.set(at, cost)
  }
  return costs
}

/** Tells quickly which names are worth a closer look. */
function comparison({ folded, humps }: Name): (name: string) => boolean {
  const third = Math.floor(folded.length / 3)
  // A slip, even between two thirds, spares one of them.
  const thirds = [folded.slice(0, third), folded.slice(third, -third), folded.slice(-third)]
  const isNear = (name: string) =>
    third === 0
      ? name.length <= folded.length + 1
      : thirds.some((letters) => name.includes(letters))
  return (name) =>
    holdsInOrder(name, folded) ||
    isNear(name) ||
    (humps.length > 1 && humps.every((hump) => name.includes(hump)))
}

function holdsInOrder(name: string, letters: string): boolean {
  let held = 0
  for (let at = 0; at < name.length && held < letters.length; at += 1)
    if (name[at] === letters[held]) held += 1
  return held === letters.length
}
