import { expect, test } from 'vitest'
import { type Preview, preview, previewPlace, previews } from '../../src/site/previews.ts'
import { pages, render, site } from './render.ts'

test('each symbol is where its place says, in files of no more than 64', () => {
  const files = [...previews(site)].map(
    ([path, contents]) => [path, JSON.parse(contents())] as const,
  )
  const byPath = new Map<string, Preview[]>(files)
  for (const symbol of site.reference.symbols) {
    const [shard, at] = previewPlace(site.reference, symbol)?.split('.') ?? []
    expect(byPath.get(`previews/${shard}.json`)?.[Number(at)]?.name).toBe(symbol.name)
  }
  expect(files.every(([, { length }]) => length <= 64)).toBe(true)
})

test('a card shows the first members with the types that they inherit, and counts the others', () => {
  const symbol = site.reference.symbolAt('interfaces/OngoingAccessCode.md')
  const card = symbol && preview(site.reference, symbol)
  expect(card?.members[0]).toEqual(['access_code_id', 'string'])
  expect(card?.members).toHaveLength(6)
  expect(card?.more).toBe((symbol?.members?.length ?? 0) - 6)
})

test('links in signatures know their preview, other links have none', async () => {
  const path = 'interfaces/OngoingAccessCode.md'
  const html = await render(pages.get(path) ?? '', path)
  expect(html).toMatch(/<a href="\.\/DeviceError\.html" data-preview="\d+\.\d+"><code/)
  expect(html).not.toMatch(/<li>[^<]*<a [^>]*data-preview/)
})
