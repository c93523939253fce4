import { expect, test } from 'vitest'
import { openSite } from '../../src/site/open-site.ts'
import { sidebar } from '../../src/site/sidebar.ts'

const guide = [{ text: 'Guide', items: [{ text: 'A & B', link: '/guide/a' }] }]

function siteOf(url: string) {
  const symbols = [{ name: '$tag', kind: 'Variable', url }]
  return openSite({
    api: { format: 1, name: 'pets', categories: [], symbols },
    description: '',
    guide,
  })
}

test('the guide comes first, as HTML, then the index of exports, and no symbol', () => {
  expect(sidebar(siteOf('modules.md#$tag'))).toEqual([
    { text: 'Guide', items: [{ text: 'A &amp; B', link: '/guide/a' }] },
    { text: 'Reference', items: [{ text: 'All exports', link: '/modules' }] },
  ])
})

test('without a readme the index of exports is the first page', () => {
  expect(sidebar(siteOf('README.md#$tag'))[1]?.items?.[0]?.link).toBe('/')
  expect(sidebar({ ...siteOf('modules.md#a'), index: 'README.md' })[1]?.items?.[0]?.link).toBe('/')
})
