import { expect, test } from 'vitest'
import type { ApiSymbol } from '../../../src/model/api.ts'
import { openSite } from '../../../src/site/open-site.ts'
import { familyOf } from '../../../src/site/page/family.ts'
import { hierarchySvg } from '../../../src/site/page/hierarchy.ts'
import { pages, render, site } from '../render.ts'

test('the hierarchy begins with all ancestors, the symbol and its heirs, each box a link', async () => {
  const path = 'interfaces/ManagedAccessCodeBase.md'
  const html = await render(pages.get(path) ?? '', path)
  const svg = html.slice(html.indexOf('<svg class="ref-hierarchy"'), html.indexOf('</svg>'))
  expect(html).toMatch(/<h2 id="hierarchy"[^\n]*<\/h2>\n<svg class="ref-hierarchy"/)
  expect([...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    './AccessCodeBase.html',
    './OngoingAccessCode.html',
    './TimeBoundAccessCode.html',
  ])
  expect(svg).toContain('aria-hidden="true"')
  expect(svg).not.toContain('style=')
  expect(svg).toMatch(/\+\d members?</)
})

test('a page without a hierarchy has no picture', async () => {
  const path = 'interfaces/Webhook.md'
  expect(await render(pages.get(path) ?? '', path)).not.toContain('ref-hierarchy')
})

const heirs = Array.from(
  { length: 20 },
  (_, at): ApiSymbol => ({
    url: `interfaces/Heir${at}.md`,
    name: `Heir${at}<"x&${'y'.repeat(40)}">`,
    kind: 'Interface',
    extends: [{ text: 'Top', symbols: ['interfaces/Top.md'] }, { text: 'Omit<Top, "a">' }],
  }),
)
const top: ApiSymbol = { url: 'interfaces/Top.md', name: 'Top', kind: 'Interface' }
const many = openSite({
  api: { format: 1, name: 'many', categories: [], symbols: [top, ...heirs] },
  description: '',
})

test('more heirs than a picture holds are a number, and their names are text', () => {
  const svg = hierarchySvg(many, top.url, top)
  expect(svg.match(/<a /g)).toHaveLength(8)
  expect(svg).toContain('+ 12 more')
  expect(svg).toContain('Heir0&lt;&quot;x&amp;')
  expect(svg).not.toContain(`${'y'.repeat(40)}"&gt;</text>`)
})

test('a parent without a page keeps its name', () => {
  const [first] = heirs
  expect(first && familyOf(many.reference, first).ancestors).toEqual([
    [{ name: 'Top', symbol: top }, { name: 'Omit<Top, "a">' }],
  ])
  expect(site.reference.symbols.length).toBeGreaterThan(20)
})
