import MiniSearch from 'minisearch'
import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../src/site/search.ts'
import { indexTerms, queryTerms } from '../../src/site/search-terms.ts'
import { page, pages, renderer } from './render.ts'

const { miniSearch, _render } = search().options ?? {}

/** The index as VitePress makes it: its fields, its section ids, the preset's options. */
function emptyIndex(): MiniSearch {
  return new MiniSearch({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: inBrowser(miniSearch?.searchOptions ?? {}),
    ...inBrowser(miniSearch?.options ?? {}),
  })
}

/** The functions as the browser has them: made of their source text alone. */
function inBrowser<T extends object>(options: T): T {
  const sent = Object.entries(options).map(([key, value]) => [
    key,
    typeof value === 'function' ? new Function(`return ${value}`)() : value,
  ])
  return Object.fromEntries(sent) as T
}

async function add(index: MiniSearch, path: string, markdown: string): Promise<void> {
  const md = await renderer()
  const env = { path, relativePath: path, cleanUrls: false }
  const text = (await _render?.(markdown, env, md as never)) ?? ''
  const sections = (await miniSearch?._splitIntoSections?.(path, text)) ?? []
  for await (const { anchor, titles, text } of sections) {
    const id = anchor ? `${path}#${anchor}` : path
    index.add({ id, text, title: titles.at(-1), titles: titles.slice(0, -1) })
  }
}

describe('over the pages of this project', () => {
  const index = emptyIndex()
  beforeAll(async () => {
    for (const [path, markdown] of pages) await add(index, path, markdown)
  })
  const first = (query: string) => index.search(query)[0]?.id

  test('an identifier leads to the member that declares it', () => {
    expect(first('is_backup')).toBe('interfaces/AccessCodeBase.md#is_backup')
    expect(first('isBackup')).toBe('interfaces/AccessCodeBase.md#is_backup')
  })

  test('words lead to the member that is made of them', () => {
    expect(first('access code id')).toMatch(/#access_code_id$/)
  })

  test('a literal leads to the list that contains it', () => {
    expect(first('dormakaba_oracode_door')).toBe('modules.md#lock_device_types')
  })

  test.each([
    ['Device', 'interfaces/Device.md'],
    ['OngoingAccessCode', 'interfaces/OngoingAccessCode.md'],
    ['Webhook', 'interfaces/Webhook.md'],
    ['LockDevice', 'modules.md#lockdevice'],
    ['accesscode', 'modules.md#accesscode'],
  ])('the name %s leads to the symbol before all that contain it', (name, id) => {
    expect(first(name)).toBe(id)
  })

  test.each([
    'OngoingAccessCode.status',
    'OngoingAccessCode.code',
    'TimeBoundAccessCode.ends_at',
    'Device.properties',
    'ConnectedAccount.errors',
  ])('%s leads to that very member', (path) => {
    expect(first(path)).toBe(`interfaces/${path.replace('.', '.md#')}`)
  })

  test('a way through values is searched word by word', () => {
    expect(first('lock.properties.locked')).toMatch(/^modules\.md#|LockProperties/)
  })

  test('a slip of the finger is forgiven in a long word', () => {
    expect(first('thermosat')).toMatch(/thermostat/i)
  })

  test('an identifier finds few places', () => {
    expect(index.search('is_backup').length).toBeLessThan(30)
  })
})

test('a member that says where it is inherited from comes after that place', async () => {
  const index = emptyIndex()
  const from = '#### Inherited from\n\n[Base](Base.md).[code](Base.md#code)'
  await add(index, 'interfaces/A.md', page(['code'], `The PIN.\n\n${from}`))
  await add(index, 'interfaces/Base.md', page(['code'], 'The PIN.'))
  expect(index.search('code').map(({ id }) => id)).toEqual([
    'interfaces/Base.md#code',
    'interfaces/A.md#code',
  ])
  expect(index.search('PIN').map(({ id }) => id)).toEqual(['interfaces/Base.md#code'])
})

test('the layout’s own words find nothing', async () => {
  const index = emptyIndex()
  await add(index, 'interfaces/A.md', page(['code'], '#### Defined in\n\n[src/a.ts:1](x)'))
  for (const words of ['table of contents', 'defined in', 'exports', 'src']) {
    expect(index.search(words)).toEqual([])
  }
})

test('titles are HTML that shows the name', async () => {
  const index = emptyIndex()
  await add(index, 'interfaces/A.md', page(['a&lt;b&gt;']))
  expect(index.search('a')[0]?.title).toBe('a&lt;b&gt;')
})

test('a page written by hand is searched as usual', async () => {
  const md = await renderer()
  const env = { path: 'guide/a.md', relativePath: 'guide/a.md', cleanUrls: false }
  const html = await _render?.('# A\n\ntext', env, md as never)
  expect(html).toContain('<h1')
  expect(miniSearch?._splitIntoSections?.('guide/a.md', html ?? '')).toBeUndefined()
})

test('a word is indexed whole, joined, from each hump on, and in parts', () => {
  expect(indexTerms('access_code_id')).toEqual([
    'access_code_id',
    'accesscodeid',
    'code_id',
    'id',
    'access',
    'code',
  ])
  expect(indexTerms('APIErrorResponse')).toEqual([
    'APIErrorResponse',
    'ErrorResponse',
    'Response',
    'API',
    'Error',
  ])
})

test('a query is split between words only', () => {
  expect(queryTerms('is_backup, code')).toEqual(['is_backup', 'code'])
  expect(queryTerms('Device.name')).toEqual(['Device.name'])
  expect(queryTerms('lock.properties.name')).toEqual(['lock', 'properties', 'name'])
})
