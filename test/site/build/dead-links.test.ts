import type { SiteConfig } from 'vitepress'
import { expect, test } from 'vitest'
import { deadLinkFinder } from '../../../src/site/build/dead-links.ts'

/** The dead ones among links on a page, on a site of three pages. */
function deadLinks(links: string[], ignoreDeadLinks?: SiteConfig['ignoreDeadLinks']): string[] {
  const site = {
    srcDir: '/nowhere',
    pages: ['README.md', 'modules.md', 'interfaces/core.Device.md'],
    rewrites: { map: { 'README.md': 'index.md' }, inv: {} },
    ignoreDeadLinks,
  } as unknown as SiteConfig
  const data = { relativePath: 'interfaces/Lock.md' } as never
  return deadLinkFinder(site)({ links, data })
}

test('pages are found by relative and absolute links, whatever their ending', () => {
  const links = ['core.Device.md#id', './core.Device', '../modules.html', '/modules', '/', '../']
  expect(deadLinks(links)).toEqual([])
})

test('a link to no page is dead, and a link to a file is not', () => {
  expect(deadLinks(['Gone.md#x', '/gone.html', '../key.pem'])).toEqual(['Gone.md#x', '/gone.html'])
})

test('links that the site ignores are not told of', () => {
  const links = ['./Gone.md', 'http://localhost/x']
  expect(deadLinks(links, true)).toEqual([])
  expect(deadLinks(links, ['./Gone', /localhost/])).toEqual([])
  expect(deadLinks(links, ['./Other'])).toEqual(links)
  expect(deadLinks(['./Gone.md'], [(link) => link.endsWith('Gone')])).toEqual([])
})
