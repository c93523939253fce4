import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Api, ApiDeclaration, ApiMember, ApiSymbol } from '../../src/model/api.ts'
import { render } from './render.ts'

const source = `
/** A door. See {@link Lock} and [the site](https://a.org). */
export interface Door<T extends string = 'oak'> {
  /** Its wood. */
  readonly wood?: T | undefined
  /** @deprecated Use {@link Door.wood}. */
  paint: string
  lock: (Lock | null)[]
  [extra: symbol]: unknown
}
/** @category Locks */
export interface Lock extends Door<'steel'> {
  /** Not the door's. */
  paint: 'red' | 'blue' | null
  state: {
    /** From 0 to 1. */
    battery?: number
    open(by: Key[], ...codes: number[]): Promise<boolean>
    'key-count': { total: 1 | 2 }
  } | string
}
export type Key = 'brass' | 'iron'
export const KINDS = ['front', 'back'] as const
export type Kind = (typeof KINDS)[number]
export type Part = Door | Lock
export type Make = new (size: number) => Door
export enum Side { Left = 'left', Right = 'right' }
export class Frame {
  static count = 1
  /** How wide, in centimetres. */
  get width(): number { return 1 }
}
/**
 * Opens a door.
 *
 * @typeParam D - Which door.
 * @param door - The door.
 * @returns Whether it opened.
 * @example open(door)
 */
export function open<D extends object>(door: D, force = false): boolean { return force }
export declare const one: typeof other
export declare const other: typeof one
export namespace attic { export interface Hatch { lock: Lock } }
`

let api: Api

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  writeFileSync(join(folder, 'index.ts'), source)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "files": ["index.ts"] }')
  const files = await render(folder, {
    name: 'doors',
    entryPoints: [join(folder, 'index.ts')],
    tsconfig: join(folder, 'tsconfig.json'),
    skipErrorChecking: true,
    readme: 'none',
    api: 'data/api.json',
  })
  api = JSON.parse(files.get('data/api.json') ?? '')
})

function symbol(name: string): ApiSymbol {
  const found = api.symbols.find((each) => each.name === name)
  if (!found) throw new Error(`no symbol ${name}`)
  return found
}

function member(owner: ApiDeclaration, name: string): ApiMember {
  const found = owner.members?.find((each) => each.name === name)
  if (!found) throw new Error(`no member ${name} of ${owner.name}`)
  return found
}

describe('a symbol', () => {
  test('has its address, its kind, its comment with links from the output folder', () => {
    expect(symbol('Door')).toMatchObject({
      url: 'interfaces/Door.md',
      kind: 'Interface',
      comment: 'A door. See [Lock](interfaces/Lock.md) and [the site](https://a.org).',
      source: 'index.ts',
      typeParameters: [{ name: 'T', extends: { text: 'string' }, default: { text: '"oak"' } }],
    })
  })

  test('names its category, its namespace and what it extends', () => {
    expect(symbol('Lock')).toMatchObject({
      category: 'Locks',
      extends: [{ text: 'Door<"steel">', symbols: ['interfaces/Door.md'] }],
    })
    expect(api.categories).toEqual(['Locks', 'Other'])
    expect(symbol('Hatch')).toMatchObject({ namespace: 'attic' })
    expect(symbol('attic')).not.toHaveProperty('members')
  })

  test('of several types knows which symbols are its alternatives', () => {
    expect(symbol('Part').type?.alternatives).toEqual(['interfaces/Door.md', 'interfaces/Lock.md'])
  })

  test('may be of its own type, by way of another', () => {
    expect(symbol('one').type).toEqual({ text: 'typeof other', symbols: ['README.md#other'] })
  })

  test('that can be called has its signatures, with parameters and what is documented of them', () => {
    const [signature] = symbol('open').signatures ?? []
    expect(symbol('open')).not.toHaveProperty('type')
    expect(signature).toMatchObject({
      comment: 'Opens a door.',
      typeParameters: [{ name: 'D', extends: { text: 'object' }, comment: 'Which door.' }],
      parameters: [
        { name: 'door', type: { text: 'D' }, comment: 'The door.' },
        { name: 'force', type: { text: 'boolean' }, optional: true },
      ],
      returns: { text: 'boolean' },
    })
    expect(signature?.tags?.map(({ name }) => name)).toEqual(['returns', 'example'])
  })
})

describe('a member', () => {
  test('says how it is declared, and shows no `undefined` that `?` says already', () => {
    expect(member(symbol('Door'), 'wood')).toEqual({
      name: 'wood',
      kind: 'Property',
      comment: 'Its wood.',
      type: { text: 'T' },
      optional: true,
      readonly: true,
      anchor: 'wood',
    })
    expect(member(symbol('Door'), '[extra: symbol]').kind).toBe('Index signature')
    expect(member(symbol('Frame'), 'count')).toMatchObject({ static: true })
    expect(member(symbol('Frame'), 'width')).toMatchObject({
      readonly: true,
      type: { text: 'number' },
      comment: 'How wide, in centimetres.',
    })
  })

  test('keeps the tags of its comment', () => {
    expect(member(symbol('Door'), 'paint').tags).toEqual([
      { name: 'deprecated', text: 'Use [Door.wood](interfaces/Door.md#wood).' },
    ])
  })

  test('that is inherited as it is says only where from, else all of it', () => {
    expect(member(symbol('Lock'), 'lock')).toEqual({
      name: 'lock',
      kind: 'Property',
      inherited: 'interfaces/Door.md#lock',
      anchor: 'lock',
    })
    expect(member(symbol('Lock'), 'wood')).toMatchObject({
      inherited: 'interfaces/Door.md#wood',
      type: { text: '"steel"' },
    })
    expect(member(symbol('Lock'), 'paint')).toMatchObject({
      overrides: 'interfaces/Door.md#paint',
      comment: "Not the door's.",
    })
  })

  test('has the members of the object types inside its type', () => {
    const state = member(symbol('Lock'), 'state')
    expect(state.type?.text).toBe(
      'string | { battery?: number; "key-count": { total: 1 | 2 }; open(by: Key[], ...codes: number[]): Promise<boolean> }',
    )
    expect(state.type?.symbols).toEqual(['README.md#key'])
    expect(member(state, 'battery')).toEqual({
      name: 'battery',
      kind: 'Property',
      comment: 'From 0 to 1.',
      type: { text: 'number' },
      optional: true,
    })
    expect(member(member(state, 'key-count'), 'total').type?.literals).toEqual([
      { value: 1 },
      { value: 2 },
    ])
  })
})

describe('a type', () => {
  test('is bracketed where TypeScript asks for it, and names each symbol once', () => {
    expect(member(symbol('Door'), 'lock').type).toEqual({
      text: '(null | Lock)[]',
      symbols: ['interfaces/Lock.md'],
    })
    expect(symbol('Make').type).toEqual({
      text: 'new (size: number) => Door',
      symbols: ['interfaces/Door.md'],
    })
  })

  test('lists its literals, those of a list of constants among them', () => {
    const front = [{ value: 'front' }, { value: 'back' }]
    expect(symbol('KINDS').type?.literals).toEqual(front)
    expect(symbol('Kind').type?.literals).toEqual(front)
    expect(member(symbol('Lock'), 'paint').type?.literals).toEqual([
      { value: 'red' },
      { value: 'blue' },
    ])
    expect(member(symbol('Side'), 'Left').type?.literals).toEqual([{ value: 'left' }])
  })
})
