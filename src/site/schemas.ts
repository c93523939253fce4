import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApiSymbol } from '../model/api.ts'
import type { Schemas } from '../model/schemas.ts'
import type { ReferenceOptions } from './options.ts'
import { pathOf, type Reference } from './reference.ts'

/** The schemas of the documented types: those that are named, or `schemas.json` beside the API. */
export function openSchemas(
  named: ReferenceOptions['schemas'],
  { file: api }: Reference,
): Schemas | undefined {
  if (named === false) return undefined
  const beside = api === undefined ? undefined : join(dirname(api), 'schemas.json')
  const file = named instanceof URL ? fileURLToPath(named) : (named ?? beside)
  if (file === undefined || (named === undefined && !existsSync(file))) return undefined
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What a symbol is called among the schemas. */
export function schemaName(symbol: ApiSymbol): string {
  return pathOf(symbol)
}
