import { expect, test } from 'vitest'
import { usedBy } from '../../../src/site/used-by.ts'
import { pages, render, site } from '../render.ts'

const page = (path: string) => render(pages.get(path) ?? '', path)

test('a page ends with the unions and the places that mention its symbol', async () => {
  const html = await page('interfaces/OngoingAccessCode.md')
  const section = html.slice(html.indexOf('<section class="ref-used-by">'))
  expect(section).toContain('<h2 id="used-by"')
  expect(section).toMatch(
    /<dt>Alternative of<\/dt><dd><ul><li><a href="\.\.\/modules\.html#accesscode">/,
  )
  expect(section.trimEnd()).toMatch(/<\/section>\s*<\/div>$/)
})

test('what is inherited is folded and told by its number', async () => {
  const html = await page('interfaces/AccessCodeError.md')
  expect(html).toMatch(/<dt>Part of<\/dt><dd><ul><li><a href="\.\/AccessCodeBase\.html#errors">/)
  expect(html).toMatch(
    /<details><summary>and in 6 types that inherit it<\/summary><ul><li><a href="\.\/ManagedAccessCodeBase\.html#errors">/,
  )
})

test('an entry of the index has its uses folded, ahead of where it is defined', async () => {
  const html = await page('modules.md')
  const entry = html.slice(
    html.indexOf('id="accesscode"'),
    html.indexOf('id="accesscodeconstraint"'),
  )
  expect(entry).toMatch(/<details class="ref-used-by"><summary>Used by \d+<\/summary>/)
  expect(entry).toContain('<dt>Comes back from</dt>')
  expect(entry.indexOf('ref-used-by')).toBeLessThan(entry.indexOf('ref-origins'))
})

test('a symbol is not a use of itself, and no place is named twice', () => {
  for (const { url } of site.reference.symbols) {
    const uses = usedBy(site)(url)
    const keys = uses.map(({ symbol, member }) => `${symbol.url} ${member?.name}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(uses.every(({ symbol }) => symbol.url !== url)).toBe(true)
  }
})
