import { expect, test } from 'vitest'
import { release } from '../../history/release.ts'
import { siteWith } from '../releases.ts'
import { page, render } from '../render.ts'

const releases = [
  release('1.1.0', [
    {
      change: 'removed',
      symbol: 'Page',
      member: 'tag',
      note: 'Use [`name`](interfaces/Page.md#name).',
    },
    {
      change: 'removed',
      symbol: 'Page',
      member: 'a.b',
      url: 'interfaces/Page.md#code',
      note: '<b>',
    },
    { change: 'removed', symbol: 'Mood', kind: 'Type alias', url: 'modules.md#mood' },
    { change: 'removed', symbol: 'Mode', member: 'a', url: 'modules.md#mode' },
    { change: 'removed', symbol: 'Gone' },
  ]),
  release('1.2.0', [
    {
      change: 'renamed',
      symbol: 'Page',
      member: 'x_1',
      url: 'interfaces/Page.md#x_1',
      to: { name: 'code', url: 'interfaces/Page.md#code' },
    },
  ]),
]

/** The last section of a page. */
async function removed(path: string, site = siteWith(releases)): Promise<string> {
  const html = await render(page(['code', 'name']), path, site)
  return /<section class="ref-removed">.*<\/section>/s.exec(html)?.[0] ?? ''
}

test('what has left a page is named with its anchor, the last to leave first', async () => {
  const section = await removed('interfaces/Page.md')
  expect(section).toContain('<h2 id="removed"')
  expect(section.match(/<li.*?<\/li>/gs)).toEqual([
    '<li id="x_1"><code>x_1</code> left with <a href="../releases/1.2.0.html">1.2.0</a>. ' +
      '<a href="./Page.html#code"><code>code</code></a> takes its place.</li>',
    // Its anchor is that of a member which is there.
    '<li><code>a.b</code> left with <a href="../releases/1.1.0.html">1.1.0</a>. &lt;b&gt;</li>',
    '<li id="tag"><code>tag</code> left with <a href="../releases/1.1.0.html">1.1.0</a>. ' +
      '<a href="./Page.html#name"><code>name</code></a> takes its place.</li>',
  ])
})

test('the index names the symbols that had no page of their own', async () => {
  const section = await removed('modules.md')
  expect(section.match(/<li.*?<\/li>/gs)).toEqual([
    // Among many symbols, a member is named with its own.
    '<li id="mode"><code>Mode.a</code> left with <a href="./releases/1.1.0.html">1.1.0</a>.</li>',
    '<li id="mood"><code>Mood</code> left with <a href="./releases/1.1.0.html">1.1.0</a>.</li>',
  ])
})

test('a page that nothing has left has no such section', async () => {
  expect(await removed('interfaces/Heir.md')).toBe('')
  expect(await removed('interfaces/Gone.md')).toBe('')
})

test('below a folder, anchors and links are what they are elsewhere', async () => {
  const section = await removed('api/interfaces/Page.md', siteWith(releases, { folder: 'api' }))
  expect(section).toContain('<li id="tag">')
  expect(section).toContain('<a href="./Page.html#name">')
})
