import { expect, test } from 'vitest'
import { release } from '../../history/release.ts'
import { siteWith } from '../releases.ts'
import { page, render } from '../render.ts'

const code = { symbol: 'Page', member: 'code' }

const releases = [
  release('1.0.0'),
  release('1.1.0', [{ change: 'added', ...code }]),
  release('1.2.0', [
    { change: 'changed', ...code, old: '"<b>"', new: 'string' },
    { change: 'changed', symbol: 'Mode', kind: 'Type alias', url: 'modules.md#mode' },
  ]),
  release('1.3.0', [
    { change: 'added', symbol: 'Heir' },
    { change: 'deprecated', ...code },
    { change: 'renamed', symbol: 'Old', to: { name: 'Page', url: 'interfaces/Page.md' } },
    { change: 'changed', symbol: 'Page', member: 'name', verdict: 'documentation' },
  ]),
]

/** The lines of history on a page. */
async function lines(markdown: string, path: string, site = siteWith(releases)) {
  const html = await render(markdown, path, site)
  return html.match(/<div class="ref-past">.*?<\/div>/gs) ?? []
}

test('a symbol and its members tell what has become of them', async () => {
  const [own = '', member = '', ...others] = await lines(
    page(['code', 'name']),
    'interfaces/Page.md',
  )
  expect(own).toContain('Called <code>Old</code> until <a href="../releases/1.3.0.html">1.3.0</a>')
  expect(member).toContain('Added in <a href="../releases/1.1.0.html">1.1.0</a>')
  expect(member).toContain('<summary>Changed in 1.2.0</summary>')
  expect(member).toContain(
    'Until <a href="../releases/1.2.0.html">1.2.0</a>: <code>&quot;&lt;b&gt;&quot;</code>',
  )
  expect(member).toContain('Deprecated in <a href="../releases/1.3.0.html">1.3.0</a>')
  expect(others).toEqual([])
})

test('the line is below the heading, which is what it was', async () => {
  const heading = /<h3 id="code".*?<\/h3>/s
  const html = await render(page(['code']), 'interfaces/Page.md', siteWith(releases))
  expect(html).toMatch(/<\/h3>\s*<div class="ref-past">/)
  const before = await render(page(['code']), 'interfaces/Page.md', siteWith([]))
  expect(heading.exec(html)?.[0]).toBe(heading.exec(before)?.[0])
})

test('an inherited member has the past of its origin, but for what is older than its symbol', async () => {
  const [own = '', member = ''] = await lines(page(['code']), 'interfaces/Heir.md')
  expect(own).toContain('Added in')
  expect(member).toContain('Deprecated in')
  expect(member).not.toContain('Added in')
})

test('an entry of the index has its own', async () => {
  const alias = '# pets\n\n## Type aliases\n\n### Mode\n\nƬ **Mode**: `string`'
  const [line = '', ...others] = await lines(alias, 'modules.md')
  expect(line).toContain('<span>Changed in <a href="./releases/1.2.0.html">1.2.0</a></span>')
  expect(others).toEqual([])
})

test('below a folder, links lead there', async () => {
  const site = siteWith(releases, { folder: 'api' })
  const [, member = ''] = await lines(page(['code']), 'api/interfaces/Page.md', site)
  expect(member).toContain('href="../releases/1.1.0.html"')
})

test('without records, or where it is switched off, nothing is added', async () => {
  const bare = await render(page(['code']), 'interfaces/Page.md', siteWith([]))
  expect(bare).not.toContain('ref-past')
  const off = siteWith(releases, { features: { history: false } })
  expect(await render(page(['code']), 'interfaces/Page.md', off)).toBe(bare)
})
