import { expect, test } from 'vitest'
import type { ApiSymbol } from '../../../src/model/api.ts'
import { declaration } from '../../../src/site/examples/declaration.ts'
import { exampleOf } from '../../../src/site/examples/example-of.ts'
import { sampleFor } from '../../../src/site/examples/samples.ts'
import { site } from '../render.ts'

const door: ApiSymbol = { url: 'interfaces/Door.md', name: 'Door', kind: 'Interface' }
const lock = site.reference.symbols.find(({ name }) => name === 'OngoingAccessCode') as ApiSymbol

const written = (text: string) => exampleOf(site, { ...lock, tags: [{ name: 'example', text }] })

test('a value in a comment comes first, as JSON or as it was written', () => {
  expect(written('```json\n{"code":"1"}\n```')).toMatchObject({
    language: 'json',
    value: { code: '1' },
    isMade: false,
  })
  expect(written('Like so:\n\n```ts\n{ code: "1" }\n```')).toMatchObject({
    language: 'ts',
    code: '{ code: "1" }',
  })
})

test('a call in a comment is no value', () => {
  expect(written('```ts\nopen(door)\n```')).toMatchObject({ isMade: true })
})

test('a payload goes before all, and no example is a choice', () => {
  const payload = { code: '7' }
  const chosen = exampleOf({ ...site, examples: { OngoingAccessCode: payload } }, lock)
  expect(chosen).toMatchObject({ value: payload, isMade: false })
  expect(exampleOf({ ...site, examples: false }, lock)).toBeUndefined()
  expect(exampleOf(site, door)).toBeUndefined()
})

test('an example is the same each time, and plausible', () => {
  const { value } = exampleOf(site, lock) ?? {}
  expect(exampleOf(site, lock)?.value).toEqual(value)
  expect(value).toMatchObject({
    access_code_id: expect.stringMatching(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    ),
    created_at: '2025-03-14T09:30:00.000Z',
    errors: [],
    type: 'ongoing',
  })
  expect(sampleFor('string', 'deviceId')).toBe(sampleFor('string', 'device_id'))
  expect(sampleFor('string', 'deviceId')).not.toBe(sampleFor('string', 'lockId'))
})

test('a declaration has its parameters, its parents and names in quotes where they need them', () => {
  const type = { text: 'string' }
  const text = declaration({
    ...door,
    typeParameters: [{ name: 'T', extends: { text: 'object' }, default: { text: '{}' } }],
    extends: [{ text: 'Gate<T>' }],
    members: [
      { name: 'key-count', kind: 'Property', type, optional: true, readonly: true },
      {
        name: 'open',
        kind: 'Method',
        signatures: [{ parameters: [{ name: 'by', type }], returns: type }],
      },
      { name: 'wood', kind: 'Property', type, inherited: 'interfaces/Gate.md#wood' },
    ],
  })
  expect(text).toBe(
    'interface Door<T extends object = {}> extends Gate<T> {\n  readonly "key-count"?: string\n  open(by: string): string\n}\n',
  )
  expect(declaration({ ...door, kind: 'Class' })).toBeUndefined()
})
