import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, inject, test } from 'vitest'
import { domainPages } from '../../src/site/domains.ts'
import { site as models } from '../site/render.ts'
import { filesBelow } from '../theme/render.ts'
import { deadUrls, isAlive, type Site, sitePage } from './site-links.ts'

const dist = 'docs/.vitepress/dist'
const base = new URL(inject('site')).pathname

const html = new Map([...filesBelow(dist)].filter(([path]) => path.endsWith('.html')))

const site: Site = {
  pages: new Map([...html].map(([path, text]) => [path, sitePage(text)])),
  base,
  isFile: (path) => existsSync(join(dist, path)),
}

test('every page was built', () => {
  const markdown = [...filesBelow('docs').keys()].filter(
    (path) => path.endsWith('.md') && !path.startsWith('.vitepress/'),
  )
  const expected = [...markdown, ...domainPages(models).keys()].map((path) =>
    path.replace(/README\.md$/, 'index.md').replace(/md$/, 'html'),
  )
  expect([...html.keys()].sort()).toEqual([...expected, '404.html'].sort())
})

test('the sitemap names every page', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
  expect(sitemap.match(/<loc>/g)).toHaveLength(html.size - 1)
  expect(sitemap).toContain('/interfaces/OngoingAccessCode.html</loc>')
})

test.each([...html.keys()])('%s has no dead link, no dead anchor and no dead resource', (path) => {
  expect(deadUrls(site, path)).toEqual([])
})

test('a dead link would be found', () => {
  expect(isAlive(site, 'index.html', './nowhere.html')).toBe(false)
  expect(isAlive(site, 'index.html', `${base}modules.html#nowhere`)).toBe(false)
  expect(isAlive(site, 'index.html', `${base}modules.html#accesscode`)).toBe(true)
})

test('no page loads anything from elsewhere', () => {
  const foreign = [...html].flatMap(([path, text]) =>
    parse(text)
      .querySelectorAll('link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], script, img')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((url) => /^(https?:)?\/\//.test(url))
      .map((url) => `${path} ${url}`),
  )
  expect(foreign).toEqual([])
})

test('the stylesheets load nothing from elsewhere', () => {
  const styles = [...filesBelow(dist).keys()].filter((path) => path.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(0)
  for (const path of styles)
    expect(readFileSync(join(dist, path), 'utf8')).not.toMatch(
      /(@import|url\()\s*['"]?(https?:)?\/\//,
    )
})
