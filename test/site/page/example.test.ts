import { parse as parsed } from 'node-html-parser'
import { expect, test } from 'vitest'
import { exampleOf } from '../../../src/site/examples/example-of.ts'
import { pages, render, site } from '../render.ts'

/** The page as elements, those within code included. */
const parse = (html: string) => parsed(html, { blockTextElements: {} })

const path = 'interfaces/OngoingAccessCode.md'
const page = async (at = path) => parse(await render(pages.get(at) ?? '', at))

test('a page begins with a value and the declaration, ahead of its first heading', async () => {
  const html = await page()
  expect(html.querySelectorAll('.ref-example label').map(({ text }) => text)).toEqual([
    'JSON',
    'TypeScript',
    'TypeScript, flattened',
  ])
  const blocks = html.querySelectorAll('.ref-example [class*="language-"]')
  expect(blocks.map(({ classList }) => classList.contains('active'))).toEqual([true, false, false])
  const code = blocks[0]?.querySelector('code')?.text ?? ''
  expect(JSON.parse(code)).toMatchObject({ type: 'ongoing' })
  expect(html.toString().indexOf('ref-example')).toBeLessThan(html.toString().indexOf('<h2'))
})

test('what was made is said to be, and the schema is a link', async () => {
  const note = (await page()).querySelector('.ref-example-note')
  expect(note?.text).toBe('Example, made from the type · JSON Schema')
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('../schemas/OngoingAccessCode.json')
})

test('a long value is cut, and its length said', async () => {
  const html = await page('interfaces/BaseThermostatDeviceProperties.md')
  const symbol = site.reference.symbolAt('interfaces/BaseThermostatDeviceProperties.md')
  const lines = (symbol && exampleOf(site, symbol)?.code.split('\n').length) ?? 0
  expect(lines).toBeGreaterThan(61)
  expect(html.querySelector('.ref-example code')?.text.trim().split('\n')).toHaveLength(61)
  expect(html.querySelector('.ref-example-note')?.text).toContain(`the first lines of ${lines}`)
})

test('a type that has no schema has its declaration', async () => {
  const { schemas: _schemas, ...without } = site
  const html = parse(await render(pages.get(path) ?? '', path, without))
  const labels = html.querySelectorAll('.ref-example label').map(({ text }) => text)
  expect(labels).toEqual(['TypeScript', 'TypeScript, flattened'])
  expect(html.querySelector('.ref-example-note')).toBeNull()
})

test('a type among others has its value folded, and one that shows in the type has none', async () => {
  const html = await page('modules.md')
  const setting = html.querySelector('section:has(#climatesetting)')
  const example = setting?.querySelector('details.ref-example')
  expect(example?.querySelector('summary')?.text).toBe('Example')
  expect(JSON.parse(example?.querySelector('code')?.text ?? '')).toMatchObject({
    manual_override_allowed: true,
  })
  expect(example?.querySelector('a')?.getAttribute('href')).toBe('schemas/ClimateSetting.json')
  expect(html.querySelector('section:has(#batterystatus) .ref-example')).toBeNull()
  expect(html.querySelector('.ref-example .tabs')).toBeNull()
})
