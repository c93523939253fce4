import type { State, Token } from '../markdown-it.ts'

/** HTML to be put ahead of the tokens at some places of a page. */
export type Insertions = ReadonlyMap<number, string>

/** The page's tokens with pieces of HTML among them; an empty piece adds nothing. */
export function withInsertions(state: State, insertions: Insertions): Token[] {
  const at = (place: number): Token[] => {
    const content = insertions.get(place)
    if (!content) return []
    return [Object.assign(new state.Token('html_block', '', 0), { content, block: true })]
  }
  const { tokens } = state
  return [...tokens.flatMap((token, place) => [...at(place), token]), ...at(tokens.length)]
}

/** An anchor that no heading of the page has: the wish itself, or the wish with a number. */
export function freeId(taken: Set<string>, wish: string): string {
  let id = wish
  for (let count = 1; taken.has(id); count++) id = `${wish}-${count}`
  taken.add(id)
  return id
}

/** The anchors that a page has so far. */
export function idsOf({ tokens }: State): Set<string> {
  return new Set(tokens.flatMap((token) => token.attrGet('id') ?? []))
}
