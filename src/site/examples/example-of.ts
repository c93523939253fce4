import type { ApiSymbol } from '../../model/api.ts'
import type { Site } from '../options.ts'
import { schemaName } from '../schemas.ts'
import { sampled } from './sampled.ts'

/** What a value of a type may look like. */
export interface Example {
  readonly language: string
  readonly code: string
  /** The value itself, where it is JSON. */
  readonly value?: unknown
  /** Whether nobody has written it. */
  readonly isMade: boolean
}

/** The example of a symbol: the one of its comment or of a payload, else one made from its schema. */
export function exampleOf(site: Site, symbol: ApiSymbol): Example | undefined {
  const { examples = true, schemas } = site
  if (examples === false) return undefined
  const name = schemaName(symbol)
  const payload = examples === true ? undefined : examples[name]
  if (payload !== undefined) return json(payload, false)
  const written = (symbol.tags ?? []).flatMap(({ name, text }) =>
    name === 'example' ? (writtenExample(text) ?? []) : [],
  )
  if (written[0]) return written[0]
  if (!schemas || !Object.hasOwn(schemas.$defs, name)) return undefined
  const value = sampled(schemas, name)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? json(value, true)
    : undefined
}

const FENCE = /^(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n]*\n([\s\S]*?)\n\1[ \t]*$/m

/** The first object or list in a fence of a tag's text; a call of a function is none. */
function writtenExample(text: string): Example | undefined {
  const [, , language = '', code = ''] = FENCE.exec(text) ?? []
  if (!/^\s*[{[]/.test(code)) return undefined
  try {
    return json(JSON.parse(code), false)
  } catch {
    return { language: language || 'ts', code, isMade: false }
  }
}

function json(value: unknown, isMade: boolean): Example {
  return { language: 'json', code: JSON.stringify(value, undefined, 2), value, isMade }
}
