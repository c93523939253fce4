import type { JsonSchema } from '../../model/schemas.ts'

/** A schema with descriptions as they were written, without the space that the library puts around links. */
export function plainDescriptions(schema: object): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'description' && typeof value === 'string' ? plainSpace(value) : value,
  )
}

function plainSpace(text: string): string {
  return text.replace(/(?<=\S) {2,}(?=\S)/g, ' ').replace(/(?<=\S) +(?=[.,;:)]|$)/gm, '')
}
