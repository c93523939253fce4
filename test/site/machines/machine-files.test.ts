import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { allFeatures } from '../../../src/site/features.ts'
import { apiFiles, schemaFiles } from '../../../src/site/machines/api-files.ts'
import { llmsFull, llmsIndex } from '../../../src/site/machines/llms.ts'
import { markdownAlternate } from '../../../src/site/machines/markdown-alternate.ts'
import { markdownPages } from '../../../src/site/machines/markdown-pages.ts'
import { inReadingOrder } from '../../../src/site/machines/reading-order.ts'
import { openSite } from '../../../src/site/open-site.ts'
import { pages, site } from '../render.ts'

const guide = [{ text: 'Guide', items: [{ text: 'Devices', link: '/guide/devices' }] }]
const guided = { ...site, guide, url: 'https://a.org/docs' }

test('a page’s Markdown is what was generated, and a guide’s is without its frontmatter', () => {
  const markdown = markdownPages(
    'docs',
    ['interfaces/DeviceError.md', 'guide/made.md'],
    new Map([['guide/made.md', '---\ntitle: Made\n---\n\n# Made\n\n---\n']]),
  )
  expect(markdown.get('interfaces/DeviceError.md')?.()).toBe(pages.get('interfaces/DeviceError.md'))
  expect(markdown.get('guide/made.md')?.()).toBe('# Made\n\n---\n')
})

test('pages are read from the readme to the reference', () => {
  const order = inReadingOrder(
    ['interfaces/DeviceError.md', 'guide/other.md', 'guide/devices.md', 'README.md', 'modules.md'],
    guided,
  )
  expect(order.slice(0, 3)).toEqual(['README.md', 'guide/devices.md', 'guide/other.md'])
  expect(order).toHaveLength(5)
})

test('the index has a title, a summary, and a line with a sentence for each symbol', () => {
  const index = llmsIndex(guided)
  expect(index).toMatch(/^# seamapi\n\n> The models\.\n\n## Guide\n\n/)
  expect(index).toContain('- [Devices](https://a.org/docs/guide/devices.md)\n')
  expect(index).toContain(
    '- [OngoingAccessCode](https://a.org/docs/interfaces/OngoingAccessCode.md): A managed access code without an end, which works until it is removed.\n',
  )
  const lines = index.split('\n').filter((line) => line.startsWith('- '))
  // The guide and the changes have one, too.
  expect(lines).toHaveLength(site.reference.symbols.length + 2)
})

test('an address that is no link in Markdown is escaped', () => {
  const api = {
    format: 1,
    name: 'odd',
    categories: [],
    symbols: [{ url: 'interfaces/A b(c).md', name: 'A[b]', kind: 'Interface' }],
  } as const
  const index = llmsIndex(openSite({ api, description: '' }))
  expect(index).toContain('- [A\\[b\\]](interfaces/A%20b%28c%29.md)')
})

test('all pages follow each other with their addresses', () => {
  const markdown = new Map([
    ['a.md', () => '# A\n'],
    ['b.md', () => '# B\n'],
  ])
  expect(llmsFull(guided, markdown, ['b.md', 'a.md'])).toBe(
    '<!-- https://a.org/docs/b.md -->\n\n# B\n\n<!-- https://a.org/docs/a.md -->\n\n# A\n',
  )
})

test('the API is as it was generated, or as it was given', () => {
  expect(apiFiles(site).get('api.json')?.()).toBe(readFileSync('docs/api.json', 'utf8'))
  const { format, name, categories, symbols } = site.reference
  const given = openSite({ api: { format, name, categories, symbols }, description: '' })
  expect(JSON.parse(apiFiles(given).get('api.json')?.() ?? '')).toMatchObject({ format, symbols })
  expect(schemaFiles(given).size).toBe(0)
})

test('the schema of each type stands alone, and its example is one', () => {
  const { default: Ajv } = createRequire(import.meta.url)('ajv/dist/2019')
  const text = schemaFiles(site).get('schemas/OngoingAccessCode.json')?.() ?? ''
  const { examples, ...schema } = JSON.parse(text)
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(examples.map(validate)).toEqual([true])
  expect(validate({ ...examples[0], type: 'time_bound' })).toBe(false)
})

test('a page names its Markdown in its head, unless there is none', () => {
  const context = {
    pageData: { filePath: 'README.md', isNotFound: false },
    siteData: { base: '/base/' },
  } as Parameters<typeof markdownAlternate>[0]
  expect(markdownAlternate(context, { features: allFeatures })).toEqual([
    ['link', { rel: 'alternate', type: 'text/markdown', href: '/base/README.md' }],
  ])
  expect(
    markdownAlternate(context, { features: { ...allFeatures, markdownSources: false } }),
  ).toEqual([])
})
