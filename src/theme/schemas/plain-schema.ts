import type { JsonSchema } from '../../model/schemas.ts'

/** What becomes of the library's texts, by their keywords. */
const TEXTS: Readonly<Record<string, (text: string) => unknown>> = {
  description: plainText,
  deprecated: () => true,
}

/** The library's name of a member that has a symbol in place of one; the number is of this run. */
const SYMBOL = /^__@/

/** A schema with descriptions as they read, marks that the dialect knows, and no members named by symbols. */
export function plainSchema(schema: object): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (SYMBOL.test(key)) return undefined
    if (key === 'required' && Array.isArray(value))
      return value.filter((name) => !SYMBOL.test(String(name)))
    const plain = typeof value === 'string' && Object.hasOwn(TEXTS, key) ? TEXTS[key] : undefined
    return plain ? plain(value) : value
  })
}

/** A link is its words; the library leaves it as it is, or leaves the space around it. */
function plainText(text: string): string {
  return text
    .replace(/\{@link\w*\s+([^\s|}]+)[\s|]*([^}]*?)\s*\}/g, (_, to, words) => words || to)
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/(?<=\S) +(?=[.,;:)]|$)/gm, '')
}
