import { readFileSync } from 'node:fs'
import { schemaOf } from '../../model/schemas.ts'
import { exampleOf } from '../examples/example-of.ts'
import type { Site } from '../options.ts'
import { schemaName } from '../schemas.ts'
import type { SiteFiles } from '../site-files.ts'

const SCHEMA = new URL('../../../api.schema.json', import.meta.url)

/** The documented API as data, and the schema that describes it. */
export function apiFiles({ reference }: Site): SiteFiles {
  const { $schema, format, name, categories, symbols, file } = reference
  const data = () => JSON.stringify({ $schema, format, name, categories, symbols })
  return new Map([
    ['api.json', () => (file === undefined ? data() : readFileSync(file, 'utf8'))],
    ['api.schema.json', () => readFileSync(SCHEMA, 'utf8')],
  ])
}

/** Where the schema of a type is, below the site's base. */
export function schemaPath(name: string): string {
  return `schemas/${name}.json`
}

/** A JSON Schema for each documented type, with all that it needs and its example. */
export function schemaFiles(site: Site): SiteFiles {
  const { schemas, reference } = site
  const known = reference.symbols.filter(
    (symbol) => schemas && Object.hasOwn(schemas.$defs, schemaName(symbol)),
  )
  return new Map(
    known.map((symbol) => [
      schemaPath(schemaName(symbol)),
      () => {
        const { value } = exampleOf(site, symbol) ?? {}
        const schema = schemas && schemaOf(schemas, schemaName(symbol))
        return JSON.stringify({ ...schema, ...(value !== undefined && { examples: [value] }) })
      },
    ]),
  )
}
