import { folded, humpsOf } from './humps.ts'
import { parseQuery } from './query.ts'

/** A stretch of a name, and whether it was typed. */
export interface Part {
  readonly text: string
  readonly isTyped: boolean
}

/** The name and the owner of a result in parts: those that the query holds, and the rest. */
export function markedResult(
  query: string,
  name: string,
  owner = '',
): { name: Part[]; owner: Part[] } {
  const { text, owner: typedOwner, member } = parseQuery(query)
  const words = text.split(/[\s.]+/).filter(Boolean)
  return {
    name: marked(name, [member ?? text, text, ...words]),
    owner: marked(owner, typedOwner ? [typedOwner] : words.length > 1 ? words : []),
  }
}

/** A name in parts, with the letters marked of the first text that it holds. */
export function marked(name: string, typed: readonly string[]): Part[] {
  const letters = [...name.matchAll(/[\p{L}\p{M}\p{N}]/gu)].map(({ index }) => index)
  const found = typed
    .map((text) => typedLetters(name, folded(text)))
    .find((some) => some.length > 0)
  const hits = new Set((found ?? []).map((at) => letters[at]))
  const parts: { text: string; isTyped: boolean }[] = []
  for (const [at, character] of name.split('').entries()) {
    const last = parts.at(-1)
    const isTyped = hits.has(at)
    if (last?.isTyped === isTyped) last.text += character
    else parts.push({ text: character, isTyped })
  }
  return parts
}

/** Which letters of a name were typed: one stretch of them, or the beginnings of its humps. */
function typedLetters(name: string, typed: string): number[] {
  if (!typed) return []
  const humps = humpsOf(name)
  const all = humps.join('')
  let start = 0
  const starts = humps.map((hump) => {
    start += hump.length
    return start - hump.length
  })
  const whole = starts.find((at) => all.startsWith(typed, at)) ?? all.indexOf(typed)
  if (whole >= 0) return Array.from(typed, (_, at) => whole + at)
  if (
    humps.length > 1 &&
    humps
      .map((hump) => hump[0])
      .join('')
      .startsWith(typed)
  )
    return starts.slice(0, typed.length)
  const letters: number[] = []
  for (const [at, hump] of humps.entries())
    for (const [offset, letter] of [...hump].entries()) {
      if (letter !== typed[letters.length]) break
      letters.push((starts[at] ?? 0) + offset)
    }
  return letters.length === typed.length ? letters : []
}
