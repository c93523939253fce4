import { sample } from 'openapi-sampler'
import { type JsonSchema, type Schemas, schemaReference } from '../../model/schemas.ts'
import { sampleFor } from './samples.ts'

const documents = new WeakMap<Schemas, object>()

/** A value made from the schema of a type, always the same. */
export function sampled(schemas: Schemas, name: string): unknown {
  const document = documents.get(schemas) ?? { $defs: withSamples(schemas.$defs) }
  documents.set(schemas, document)
  return sample(
    { $ref: plain(schemaReference(name)) },
    { quiet: true, maxSampleDepth: 12 },
    document,
  )
}

function withSamples(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, prepared(schema as JsonSchema, '')]),
  )
}

/** A schema that says what its values look like, for a member of a name. */
function prepared(schema: JsonSchema, name: string): JsonSchema {
  const type = typeIn(schema)
  const isOpen = schema.enum === undefined && schema.const === undefined
  const example = isOpen && type && name ? sampleFor(type, name) : undefined
  const each = (value: unknown, member: string) => prepared(value as JsonSchema, member)
  const list = (value: unknown) => (value as unknown[]).map((one) => each(one, name))
  const parts: Record<string, unknown> = { ...schema, ...(type && { type }) }
  if (example !== undefined) parts.example = example
  if (schema.enum) parts.enum = (schema.enum as unknown[]).filter((value) => value !== null)
  if (typeof schema.$ref === 'string') parts.$ref = plain(schema.$ref)
  if (schema.properties)
    parts.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([member, value]) => [member, each(value, member)]),
    )
  if (type === 'array' && isAnything(schema.items)) parts.example = []
  else if (Array.isArray(schema.items)) parts.items = list(schema.items)
  else if (schema.items) parts.items = each(schema.items, name.replace(/s$/, ''))
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    if (schema[key]) parts[key] = list(schema[key]).filter(({ type }) => type !== 'null')
  return parts
}

/** A reference as the library reads it, which knows no escapes of addresses. */
function plain(reference: string): string {
  return decodeURIComponent(reference)
}

/** Whether items are of no type that an example could show. */
function isAnything(items: unknown): boolean {
  return typeof items !== 'object' || items === null || Object.keys(items).length === 0
}

/** The type of a value that is there. */
function typeIn({ type }: JsonSchema): string | undefined {
  const types = [type].flat().filter((one) => typeof one === 'string')
  return types.find((one) => one !== 'null') ?? types[0]
}
