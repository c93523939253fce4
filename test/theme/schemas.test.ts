import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type JsonSchema, type Schemas, schemaOf } from '../../src/model/schemas.ts'
import { generate } from '../../src/theme/plugin.ts'
import { convert, ownModels, render, texts } from './render.ts'

const source = `
/** A door. See {@link Key}, which opens it. */
export interface Door<Wood extends string = 'oak'> {
  readonly door_id: string
  /** @deprecated Use the wood. */
  paint?: 'red' | 'blue' | null
  wood: Wood
  lock: Lock[]
  open(by: string): void
  [hidden]: symbol
}
declare const hidden: unique symbol
export interface Lock { keys: Key[]; parent?: Lock; size: [width: number, height: number] }
export type Key = 'brass' | 'iron'
export enum Side { Left = 'left', Right = 'right' }
export type Box<T> = { content: T }
export type Boxed = Box<Lock>
export type Crate<Content extends Lock> = { content: Content; side?: Side }
type Without<T, Keys extends keyof T> = { [Key in keyof T as Key extends Keys ? never : Key]: T[Key] }
export type Keyless = Without<Lock, 'keys'> & { side: Side }
export type Repair = Partial<Lock & { tool: 'file' | 'oil' }>
export namespace attic { export interface Lock { ladder: boolean } }
interface Chain { next?: Chain }
export interface Chained { chain: Chain; room: attic.Lock }
`

let schemas: Schemas
let text: string

async function made(options: Record<string, unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
  writeFileSync(join(folder, 'index.ts'), source)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "files": ["index.ts"] }')
  return render(folder, {
    name: 'doors',
    entryPoints: [join(folder, 'index.ts')],
    tsconfig: join(folder, 'tsconfig.json'),
    skipErrorChecking: true,
    readme: 'none',
    ...options,
  })
}

beforeAll(async () => {
  text = (await made({ schemas: 'data/schemas.json' })).get('data/schemas.json') ?? ''
  schemas = JSON.parse(text)
})

const { default: Ajv } = createRequire(import.meta.url)('ajv/dist/2019')

function accepts(name: string, value: unknown): boolean {
  const schema = schemaOf(schemas, name) as JsonSchema
  return new Ajv({ strict: false }).validate(schema, value)
}

test('there is no file unless one is asked for', async () => {
  const files = await made({})
  expect([...files.keys()].filter((path) => /schema/.test(path))).toEqual([])
})

test('the types are in the order of their names, with those that they need', () => {
  const names = Object.keys(schemas.$defs)
  expect(names).toEqual([...names].sort())
  expect(names).toEqual(
    expect.arrayContaining(['Boxed', 'Chained', 'Door', 'Key', 'Lock', 'Side', 'attic.Lock']),
  )
})

test('members that JSON cannot express are left out', () => {
  expect(schemas.$defs.Door?.properties).not.toHaveProperty('open')
  expect(Object.keys(schemas.$defs.Door?.properties ?? {})).toEqual([
    'door_id',
    'paint',
    'wood',
    'lock',
  ])
})

test('comments are the descriptions, and deprecation is a mark', () => {
  expect(schemas.$defs.Door?.description).toBe('A door. See Key, which opens it.')
  expect(schemas.$defs.Door?.properties).toMatchObject({ paint: { deprecated: true } })
})

test('a value is told from what is none', () => {
  const lock = { keys: ['iron'], parent: { keys: [], size: [1, 2] }, size: [1, 2] }
  const door = { door_id: '1', wood: 'oak', lock: [lock], hinges: 2 }
  expect(accepts('Door', door)).toBe(true)
  expect(accepts('Door', { ...door, paint: 'green' })).toBe(false)
  expect(accepts('Door', { ...door, lock: [{ ...lock, keys: ['tin'] }] })).toBe(false)
  expect(accepts('Door', { ...door, lock: [{ ...lock, size: [1] }] })).toBe(false)
  expect(accepts('Boxed', { content: lock })).toBe(true)
  expect(accepts('Boxed', { content: { ladder: true } })).toBe(false)
})

test('a parameter without a default stands for its constraint, or for anything', () => {
  const lock = { keys: ['iron'], size: [1, 2] }
  expect(accepts('Crate', { content: lock, side: 'left' })).toBe(true)
  expect(accepts('Crate', { content: {} })).toBe(false)
  expect(accepts('Box', { content: 1 })).toBe(true)
  expect(accepts('Box', {})).toBe(false)
})

test('a mapped type has the members that it maps, with their types', () => {
  expect(accepts('Keyless', { size: [1, 2], side: 'left' })).toBe(true)
  expect(accepts('Keyless', { side: 'left' })).toBe(false)
  expect(accepts('Keyless', { size: [1], side: 'left' })).toBe(false)
  expect(accepts('Repair', {})).toBe(true)
  expect(accepts('Repair', { tool: 'oil', keys: ['brass'] })).toBe(true)
  expect(accepts('Repair', { tool: 'water' })).toBe(false)
  expect(accepts('Repair', { keys: ['tin'] })).toBe(false)
})

test('types of one name in two places are two', () => {
  expect(accepts('Chained', { chain: { next: {} }, room: { ladder: true } })).toBe(true)
  expect(accepts('Chained', { chain: {}, room: { keys: [], size: [1, 2] } })).toBe(false)
  expect(accepts('Chained', { chain: { next: 1 }, room: { ladder: true } })).toBe(false)
})

test('a type’s own schema holds what it needs and nothing else', () => {
  expect(Object.keys(schemaOf(schemas, 'Door')?.$defs ?? {})).toEqual(['Key', 'Lock'])
  expect(schemaOf(schemas, 'Key')).not.toHaveProperty('$defs')
  expect(schemaOf(schemas, 'Gate')).toBeUndefined()
})

test('the file of a known generation can be kept', async () => {
  const { app, project } = await convert('.', { ...ownModels, schemas: 'schemas.json' })
  const kept = await generate(app, project, { knownSchemas: 'as before' })
  expect(texts(kept).get('schemas.json')).toBe('as before')
  const anew = await generate(app, project)
  expect(texts(anew).get('schemas.json')).toBe(readFileSync('docs/schemas.json', 'utf8'))
})
