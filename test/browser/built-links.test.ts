import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, inject, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'

const dist = 'docs/.vitepress/dist'
const base = new URL(inject('site')).pathname

const pages = new Map(
  [...filesBelow(dist)]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, html]) => [path, parse(html)]),
)

const ids = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set(html.querySelectorAll('[id]').map((element) => element.id)),
  ]),
)

test('every page was built', () => {
  const markdown = [...filesBelow('docs').keys()].filter(
    (path) => path.endsWith('.md') && !path.startsWith('.vitepress/'),
  )
  const html = markdown.map((path) =>
    path.replace(/README\.md$/, 'index.md').replace(/md$/, 'html'),
  )
  expect([...pages.keys()].sort()).toEqual([...html, '404.html'].sort())
})

test.each([...pages.keys()])('%s has no dead link, no dead anchor and no dead resource', (path) => {
  const dead = pages
    .get(path)
    ?.querySelectorAll('a[href], link[href], img[src], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((url) => !/^(https?|data|mailto):/.test(url) && !isAlive(path, decodeURI(url)))
  expect(dead).toEqual([])
})

test('a dead link would be found', () => {
  expect(isAlive('index.html', './nowhere.html')).toBe(false)
  expect(isAlive('index.html', `${base}modules.html#nowhere`)).toBe(false)
  expect(isAlive('index.html', `${base}modules.html#accesscode`)).toBe(true)
})

/** Whether a link on a page leads to a file of the site, and to an element if it has an anchor. */
function isAlive(page: string, url: string): boolean {
  const [path = '', anchor] = url.split('#')
  const target = path ? targetOf(page, path) : page
  if (target === undefined || !existsSync(join(dist, target))) return false
  return anchor === undefined || anchor === '' || (ids.get(target)?.has(anchor) ?? false)
}

function targetOf(page: string, path: string): string | undefined {
  const absolute = posix.resolve('/', base, posix.dirname(page), path)
  if (!`${absolute}/`.startsWith(base)) return undefined
  const file = absolute.slice(base.length)
  return path.endsWith('/') || file === '' ? posix.join(file, 'index.html') : file
}

test('no page loads anything from elsewhere', () => {
  const foreign = [...pages].flatMap(([path, html]) =>
    html
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
