/** Chance that is the same for the same seed. */
export interface Random {
  /** True with a probability. */
  chance(probability: number): boolean
  /** A whole number between two, both included. */
  between(least: number, most: number): number
  /** One of some things. */
  pick<T>(from: readonly [T, ...T[]]): T
}

/** Chance from a seed, after Tommy Ettinger's mulberry32. */
export function random(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    chance: (probability) => next() < probability,
    between,
    pick: <T>(from: readonly [T, ...T[]]) => from[between(0, from.length - 1)] as T,
  }
}
