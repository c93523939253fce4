import { createMarkdownRenderer } from 'vitepress'
import { expect, test } from 'vitest'
import { referenceMarkdown } from '../../../src/site/markdown.ts'
import { openSite } from '../../../src/site/open-site.ts'
import { page } from '../render.ts'

const tags = [{ name: 'deprecated', text: 'Use [`fresh`](Page.md#fresh) & <b>.' }]
const site = openSite({
  api: {
    format: 1,
    name: 'pets',
    categories: [],
    symbols: [
      {
        url: 'interfaces/Page.md',
        name: 'Page',
        kind: 'Interface',
        members: [
          { name: 'stale', kind: 'Property', anchor: 'stale', tags },
          { name: 'fresh', kind: 'Property', anchor: 'fresh' },
        ],
      },
    ],
  },
  description: '',
})

test('a deprecated member is struck through in heading and contents, the replacement beside', async () => {
  const path = 'interfaces/Page.md'
  const md = await createMarkdownRenderer('docs', referenceMarkdown(site), '/base/')
  const html = await md.render(page(['stale', 'fresh']), {
    path,
    relativePath: path,
    cleanUrls: false,
  })
  expect(html).toMatch(
    /<h3 id="stale"[^>]*><s class="ref-deprecated">stale ?<\/s> <span class="VPBadge/,
  )
  expect(html).toMatch(
    /<li><s class="ref-deprecated"><a [^>]*>stale<\/a><\/s> <small class="ref-instead">Use fresh &amp; &lt;b&gt;\.<\/small><\/li>/,
  )
  expect(html.match(/<s class/g)).toHaveLength(2)
})
