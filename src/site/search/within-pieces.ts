/** How many things may be taken, and from how many pieces of the data. */
export interface Limit {
  readonly things: number
  readonly pieces: number
}

/** For a letter or two, which mean very much, fewer pieces are fetched. */
export function forText({ things, pieces }: Limit, text: string): Limit {
  return { things, pieces: Math.min(pieces, 2 * text.length) }
}

/** The first of some things that can be had without fetching too many pieces, which are given by their numbers. */
export function withinPieces<T>(
  things: readonly T[],
  piecesOf: (thing: T) => readonly number[],
  limit: Limit,
): T[] {
  const taken: T[] = []
  let pieces: ReadonlySet<number> = new Set()
  for (const thing of things) {
    if (taken.length === limit.things) break
    const needed = new Set([...pieces, ...piecesOf(thing)])
    if (needed.size > limit.pieces) continue
    pieces = needed
    taken.push(thing)
  }
  return taken
}
