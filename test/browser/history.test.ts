import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { release } from '../history/release.ts'
import { filesBelow } from '../theme/render.ts'
import { barriersOf } from './axe.ts'
import { sizes, useBrowser } from './page.ts'
import { deadUrls, sitePage } from './site-links.ts'
import { servedPackage } from './small-package.ts'

const radius = { symbol: 'Circle', member: 'radius' }

const releases = [
  release('1.0.0'),
  release('1.1.0', [
    { change: 'added', ...radius, new: 'number', verdict: 'compatible' },
    { change: 'added', symbol: 'total', kind: 'Function', url: 'modules.md#total' },
  ]),
  release(
    '1.2.3',
    [
      { change: 'changed', ...radius, old: `"${'{{ x }} '.repeat(20)}"`, new: 'number' },
      { change: 'removed', symbol: 'Circle', member: 'diameter', note: 'Use `radius`.' },
      { change: 'removed', symbol: 'Oval', note: 'Use [Circle](interfaces/Circle.md).' },
      { change: 'removed', symbol: 'Pencil', kind: 'Type alias', url: 'modules.md#pencil' },
    ],
    { since: '1.1.0' },
  ),
]

const newTab = useBrowser()

let site: Awaited<ReturnType<typeof servedPackage>>

beforeAll(async () => {
  site = await servedPackage(
    Object.fromEntries(
      releases.map((one) => [`docs/releases/${one.version}.changes.json`, JSON.stringify(one)]),
    ),
  )
})

afterAll(() => site?.close())

test('a member leads to its releases, and these to all changes and back', async () => {
  const tab = await newTab({ site: site.address })
  const { page } = tab
  await tab.open('interfaces/Circle.html')
  await page.getByText('Changed in 1.2.3').click()
  await page.locator('#radius + .ref-past').getByRole('link', { name: '1.2.3' }).click()
  await page.getByRole('heading', { level: 1, name: '1.2.3' }).waitFor()
  expect(await page.title()).toMatch(/^Release 1\.2\.3/)
  await page.getByRole('link', { name: '1.1.0', exact: true }).click()
  await page.waitForURL(/releases\/1\.1\.0\.html$/)
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByText('Changes').click()
  await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor()
  await page.locator('.vp-doc').getByRole('link', { name: 'radius' }).first().click()
  await page.waitForURL(/Circle\.html#radius$/)
  await page.getByRole('link', { name: 'v1.2.3' }).first().click()
  await page.waitForURL(/changes\.html$/)
  expect(tab.troubles).toEqual([])
})

test('old addresses lead to what became of their symbols and members', async () => {
  const tab = await newTab({ site: site.address, javaScriptEnabled: false })
  const { page } = tab
  await tab.open('interfaces/Oval.html')
  await page.getByText('Circle takes its place.').waitFor()
  await tab.open('interfaces/Circle.html#diameter')
  expect(await page.locator('li:target').textContent()).toContain('diameter left with 1.2.3.')
  await tab.open('modules.html#pencil')
  expect(await page.locator('li:target').textContent()).toContain('Pencil left with 1.2.3.')
})

test('no link of the site is dead', () => {
  const dist = join(site.folder, 'docs/.vitepress/dist')
  const pages = new Map(
    [...filesBelow(dist)]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, html]) => [path, sitePage(html)]),
  )
  const isFile = (path: string) => existsSync(join(dist, path))
  const built = { pages, base: new URL(site.address).pathname, isFile }
  expect(pages.has('releases/1.2.3.html')).toBe(true)
  expect([...pages.keys()].flatMap((path) => deadUrls(built, path))).toEqual([])
})

test.each(['changes.html', 'releases/1.2.3.html', 'interfaces/Circle.html'])(
  '%s has no barrier and fits, on a phone and in the dark',
  async (path) => {
    const { page, open } = await newTab({ site: site.address, viewport: sizes.phone })
    await open(path)
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect([width, await barriersOf(page)]).toEqual([sizes.phone.width, []])
    await page.setViewportSize(sizes.desktop)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    expect(await barriersOf(page, ['color-contrast', 'target-size'])).toEqual([])
  },
)
