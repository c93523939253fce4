/** What two versions of a list have in common, and what only one of them has. */
export interface Pairing<T> {
  readonly both: readonly (readonly [T, T])[]
  readonly removed: readonly T[]
  readonly added: readonly T[]
}

/**
 * Pairs the items of two lists that have the same key, the first with the first.
 *
 * @param keys - From the strictest to the loosest: what one leaves alone, the next may pair.
 */
export function pair<T>(
  old: readonly T[],
  now: readonly T[],
  [key, ...looser]: readonly ((item: T) => string)[],
): Pairing<T> {
  if (!key) return { both: [], removed: old, added: now }
  const waiting = new Map<string, T[]>()
  for (const item of old) {
    const others = waiting.get(key(item))
    if (others) others.push(item)
    else waiting.set(key(item), [item])
  }
  const both: [T, T][] = []
  const added: T[] = []
  for (const item of now) {
    const partner = waiting.get(key(item))?.shift()
    if (partner === undefined) added.push(item)
    else both.push([partner, item])
  }
  const rest = pair([...waiting.values()].flat(), added, looser)
  return { ...rest, both: [...both, ...rest.both] }
}

/** True when what two lists have in common stands in another order. */
export function isReordered(both: Pairing<{ readonly at: number }>['both']): boolean {
  const places = [...both].sort(([a], [b]) => a.at - b.at).map(([, { at }]) => at)
  return places.some((at, index) => at < (places[index - 1] ?? at))
}
