import type { ApiLiteral } from '../../model/api.ts'
import type { Token } from '../markdown-it.ts'

/** An item of a list in a comment that begins with a literal: `- \`off\`: neither heats nor cools`. */
export interface Meaning {
  /** The place of the item's opening token. */
  readonly item: number
  readonly literal: ApiLiteral
}

/** The items between two places of a page that explain one of these literals each, the first for each. */
export function meaningsIn(
  tokens: readonly Token[],
  literals: readonly ApiLiteral[],
  [from, to]: readonly [number, number],
): Meaning[] {
  const open = new Map(literals.map((literal) => [String(literal.value), literal]))
  const meanings: Meaning[] = []
  for (let item = from; item < to; item++) {
    if (tokens[item]?.type !== 'list_item_open') continue
    const [first] = (tokens[item + 2]?.children ?? []).filter(
      ({ type, content }) => type !== 'text' || content !== '',
    )
    const code = first?.type === 'code_inline' ? first.content.replace(/^(["'])(.*)\1$/, '$2') : ''
    const literal = open.get(code)
    if (!literal) continue
    meanings.push({ item, literal })
    open.delete(code)
  }
  return meanings
}
