import type { JsonSchema } from '../../model/schemas.ts'

/** What becomes of the library's texts, by their keywords. */
const TEXTS: Readonly<Record<string, (text: string) => unknown>> = {
  description: plainSpace,
  deprecated: () => true,
}

/** A schema with descriptions as they were written, and marks that the dialect knows. */
export function plainAnnotations(schema: object): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const plain = typeof value === 'string' && Object.hasOwn(TEXTS, key) ? TEXTS[key] : undefined
    return plain ? plain(value) : value
  })
}

/** The library puts space around what was a link. */
function plainSpace(text: string): string {
  return text.replace(/(?<=\S) {2,}(?=\S)/g, ' ').replace(/(?<=\S) +(?=[.,;:)]|$)/gm, '')
}
