import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../../src/model/api.ts'
import { openReference } from '../../../src/site/reference.ts'
import { openSearch, type Result, type Search } from '../../../src/site/search/engine.ts'
import { readGuides } from '../../../src/site/search/guides.ts'
import { searchAssets } from '../../../src/site/search/search-assets.ts'

/** A search over an API, and the files that it has fetched. */
async function searchIn(api: Api | string, docs?: string) {
  const files = searchAssets(openReference(api), docs ? readGuides(docs) : [])
  const fetched: string[] = []
  const search = await openSearch(async <T>(path: string) => {
    fetched.push(path)
    return JSON.parse(files.get(path)?.() ?? '') as T
  })
  return { search, fetched, files }
}

const path = ({ owner, name }: Result) => [owner, name].filter(Boolean).join('.')

describe('over the models', () => {
  let search: Search
  const paths = async (query: string) => (await search.answer(query)).map(path)
  beforeAll(async () => {
    ;({ search } = await searchIn('docs/api.json', 'docs'))
  })

  test.each([
    ['OngoingAccessCode.status', 'OngoingAccessCode.status'],
    ['ongoingaccesscode.STATUS', 'OngoingAccessCode.status'],
    ['oac.sta', 'OngoingAccessCode.status'],
    ['ongoing status', 'OngoingAccessCode.status'],
    ['OngoingAcessCode.status', 'OngoingAccessCode.status'],
    ['OngoingAccessCode.sttaus', 'OngoingAccessCode.status'],
    ['OngoingAccessCode.code', 'OngoingAccessCode.code'],
    ['AccessCode', 'AccessCode'],
    ['webhook', 'Webhook'],
    ['LockDevice.properties', 'Device.properties'],
    ['type:SeamWarning', 'AccessCodeBase.warnings'],
    ['in:LockProperties bat', 'LockProperties.battery'],
    ['deprecated: any', 'AnyDevice'],
    ['dormakaba_oracode_door', 'LOCK_DEVICE_TYPES'],
    ['setting', 'OngoingAccessCode.status'],
  ])('%s finds %s first', async (query, expected) => {
    expect((await paths(query))[0]).toBe(expected)
  })

  test.each(['access code id', 'accessCodeId', 'access_code_id'])(
    '%s is one name',
    async (query) => {
      expect((await paths(query))[0]).toBe('AccessCodeBase.access_code_id')
    },
  )

  test('a tail stands before what only begins so', async () => {
    const found = await paths('AccessCode')
    expect(found.indexOf('OngoingAccessCode')).toBeGreaterThan(0)
    expect(found.indexOf('OngoingAccessCode')).toBeLessThan(found.indexOf('AccessCodeBase'))
  })

  test('the text of a type narrows', async () => {
    const all = await search.answer(': SeamWarning')
    const lists = await search.answer(': SeamWarning[]')
    expect(lists.length).toBeGreaterThan(0)
    expect(lists.every(({ type }) => type?.includes('SeamWarning[]'))).toBe(true)
    expect(all.length).toBeGreaterThanOrEqual(lists.length)
  })

  test('the parts of a union are found in any order', async () => {
    const found = await search.answer('code: string | null')
    expect(found.map(path)).toContain('AccessCodeBase.code')
    expect(found.every(({ type }) => /null/.test(type ?? ''))).toBe(true)
  })

  test('filters hold for all that is found', async () => {
    const found = await search.answer('optional: code')
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(({ optional }) => optional)).toBe(true)
  })

  test('a member stands once, with those that inherit it behind', async () => {
    const [code, ...others] = await search.answer('code')
    expect(code).toMatchObject({ owner: 'AccessCodeBase', name: 'code', kind: 'Property' })
    expect(others.filter(({ link }) => link === code?.link)).toEqual([])
    const heirs = code ? await search.heirs(code) : []
    expect(heirs).toContainEqual({
      name: 'OngoingAccessCode',
      link: '/interfaces/OngoingAccessCode.html#code',
    })
  })

  test('a nested member leads to the one around it', async () => {
    const found = (await search.answer('generated_code.code')).find(({ outer }) => outer)
    expect(found).toMatchObject({ outer: 'generated_code', name: 'code' })
  })

  test('texts come behind names', async () => {
    const found = await search.answer('webhook')
    const first = found.findIndex(({ isText }) => isText)
    expect(first).toBeGreaterThan(0)
    expect(found.slice(first).every(({ isText }) => isText)).toBe(true)
  })

  test('the examples find something', async () => {
    for (const query of Object.values(await search.examples()))
      expect([query, (await search.answer(query)).length > 0]).toEqual([query, true])
  })

  test.each(['', '   ', '.', '::', 'zzzzzz', 'in:', '"'])('%j finds nothing', async (query) => {
    expect(await search.answer(query)).toEqual([])
  })
})

describe('over any package', () => {
  const api: Api = {
    format: 1,
    name: 'zoo',
    categories: [],
    symbols: [
      {
        url: 'classes/zoo.Cat.md',
        name: 'Cat',
        kind: 'Class',
        namespace: 'zoo',
        members: [
          { name: 'constructor', kind: 'Constructor', anchor: 'constructor' },
          {
            name: '<b>&"',
            kind: 'Method',
            anchor: 'b',
            signatures: [{ parameters: [], returns: { text: 'void' } }],
          },
        ],
      },
      { url: 'classes/Cat.md', name: 'Cat', kind: 'Class' },
      { url: 'modules.md#toString', name: 'toString', kind: 'Function' },
    ],
  }

  test('names of every kind are found where they are', async () => {
    const { search } = await searchIn(api)
    const first = async (query: string) => (await search.answer(query))[0]?.link
    expect(await first('zoo.Cat')).toBe('/classes/zoo.Cat.html')
    expect(await first('Cat.constructor')).toBe('/classes/zoo.Cat.html#constructor')
    expect(await first('<b>&"')).toBe('/classes/zoo.Cat.html#b')
    expect(await first('toString')).toBe('/modules.html#tostring')
    expect(await first(': void')).toBe('/classes/zoo.Cat.html#b')
  })

  test('an empty package has nothing to find', async () => {
    const { search } = await searchIn({ ...api, symbols: [] })
    expect(await search.answer('cat')).toEqual([])
    await expect(search.examples()).resolves.toBeDefined()
  })
})

test('a query fetches what it needs, once', async () => {
  const { search, fetched, files } = await searchIn('docs/api.json')
  expect(fetched).toEqual(['search/core.json'])
  await search.answer('Device.errors')
  expect(new Set(fetched).size).toBe(fetched.length)
  expect(fetched.length).toBeLessThan(files.size)
  const before = fetched.length
  await search.answer('Device.errors')
  expect(fetched.length).toBe(before)
})

describe('over a large package', () => {
  const numbers = Array.from({ length: 7_000 }, (_, at) => at)
  const api: Api = {
    format: 1,
    name: 'large',
    categories: [],
    symbols: numbers.map((at) => ({
      url: `interfaces/Thing${at}.md`,
      name: `Thing${at}`,
      kind: 'Interface',
      members: ['code', `own_${at}_id`].map((name) => ({ name, kind: 'Property', anchor: name })),
    })),
  }

  test.each(['Thing6543.own_6543_id', 'Thing6543.own_6534_id', 'own_6543_id', 'own_6543'])(
    '%s finds a name that only one symbol has',
    async (query) => {
      const { search } = await searchIn(api)
      expect((await search.answer(query)).map(path)).toContain('Thing6543.own_6543_id')
    },
  )

  test.each(['code', 'Thing', 'Thing.', 'own', 'Thing.code'])(
    '%s is answered from a few of the many files',
    async (query) => {
      const { search, fetched, files } = await searchIn(api)
      expect((await search.answer(query)).length).toBeGreaterThan(5)
      expect(files.size).toBeGreaterThan(100)
      expect(fetched.length).toBeLessThan(20)
    },
  )
})
