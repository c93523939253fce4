import { parse as parsed } from 'node-html-parser'
import { createMarkdownRenderer } from 'vitepress'
import { expect, test } from 'vitest'
import { referenceMarkdown } from '../../../src/site/markdown.ts'
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
  const html = await page('interfaces/Device.md')
  expect(html.querySelectorAll('.ref-example label').map(({ text }) => text)).toEqual([
    'TypeScript',
  ])
  const payload = Array.from({ length: 100 }, (_, at) => at)
  const options = { ...site, examples: { OngoingAccessCode: payload } }
  const md = await createMarkdownRenderer('docs', referenceMarkdown(options), '/', { warn() {} })
  const long = parse(
    md.render(pages.get(path) ?? '', { path, relativePath: path, cleanUrls: false }),
  )
  expect(long.querySelector('.ref-example code')?.text.trim().split('\n')).toHaveLength(61)
  expect(long.querySelector('.ref-example-note')?.text).toBe('the first lines of 102 · JSON Schema')
})

test('the index of exports, which is about no type, has none', async () => {
  expect((await page('modules.md')).querySelector('.ref-example')).toBeNull()
})
