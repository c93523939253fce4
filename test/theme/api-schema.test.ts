import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { expect, test } from 'vitest'
import { API_SCHEMA } from '../../src/model/api-schema.ts'

const FILE = 'api.schema.json'
const api = JSON.parse(readFileSync('docs/api.json', 'utf8'))
const schema = JSON.parse(readFileSync(FILE, 'utf8'))
const validate = new Ajv({ allErrors: true }).compile(schema)

test('the schema is what the types say', () => {
  const made = createGenerator({
    path: 'src/model/api.ts',
    tsconfig: 'tsconfig.json',
    type: 'Api',
    schemaId: API_SCHEMA,
    skipTypeCheck: true,
  }).createSchema('Api')
  if (process.env.UPDATE_FIXTURES) writeFileSync(FILE, `${JSON.stringify(made, undefined, 2)}\n`)
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made)))
})

test('the API of this package keeps to it, and names it', () => {
  expect(validate(api)).toBe(true)
  expect(api.$schema).toBe(schema.$id)
})

test.each([
  ['another format', { ...api, format: 2 }],
  ['no symbols', { ...api, symbols: undefined }],
  ['a symbol without an address', { ...api, symbols: [{ name: 'Door', kind: 'Interface' }] }],
  ['a word too many', { ...api, symbol: [] }],
])('what has %s does not', (_what, broken) => {
  expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false)
})
