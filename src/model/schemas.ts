/**
 * The documented types as JSON Schemas, one for each interface, alias and enumeration that JSON can
 * express; a type parameter stands for its default, else for its constraint, else for anything.
 *
 * A generation writes it as `schemas.json` beside the pages where the option `schemas` asks for it.
 */
export interface Schemas {
  readonly $schema: typeof SCHEMA_DIALECT
  /** By name, `OngoingAccessCode` or `zoo.inner.Animal`; and the parts that they share. */
  readonly $defs: Readonly<Record<string, JsonSchema>>
}

/** A JSON Schema or a part of one; references are pointers into `$defs`. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** The last dialect in which a tuple is a list of `items`. */
export const SCHEMA_DIALECT = 'https://json-schema.org/draft/2019-09/schema'

const REFERENCE = '#/$defs/'

/** How a schema refers to another of the same file. */
export function schemaReference(name: string): string {
  return REFERENCE + encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/** The names of the definitions that a schema refers to, each as often as it does. */
export function referencesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [nameIn(value)] : referencesIn(value),
  )
}

function nameIn(reference: string): string {
  const pointer = decodeURIComponent(reference.slice(REFERENCE.length))
  return pointer.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** One type's schema with the definitions that it needs; undefined where there is none. */
export function schemaOf({ $schema, $defs }: Schemas, name: string): JsonSchema | undefined {
  const own = $defs[name]
  if (!own) return undefined
  const names = new Set(referencesIn(own))
  for (const each of names) for (const next of referencesIn($defs[each])) names.add(next)
  const needed = [...names].sort().map((each) => [each, $defs[each] as JsonSchema])
  return {
    $schema,
    title: name,
    ...own,
    ...(needed.length > 0 && { $defs: Object.fromEntries(needed) }),
  }
}
