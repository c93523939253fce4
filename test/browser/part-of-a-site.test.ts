import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Tab, useBrowser } from './page.ts'
import { servedPackage } from './small-package.ts'

const config = `import { defineReference } from 'seamapi/vitepress'

export default defineReference({
  api: new URL('../reference/api.json', import.meta.url),
  folder: 'reference',
  description: 'Shapes.',
  features: { sitemap: false },
  vitepress: {
    base: '/shapes/',
    head: [['meta', { name: 'head', content: 'theirs' }]],
    transformHead: () => [['meta', { name: 'transform-head', content: 'theirs' }]],
    transformHtml: (html) => html.replace('</body>', '<!-- theirs --></body>'),
    themeConfig: {
      nav: [{ text: 'Blog', link: '/blog/first' }],
      sidebar: { '/blog/': [{ text: 'First', link: '/blog/first' }] },
      footer: { message: 'Theirs.' },
    },
    markdown: {
      config: (md) => md.core.ruler.push('shout', ({ tokens }) => {
        for (const { children } of tokens)
          for (const token of children ?? []) token.content = token.content.replace('loud', 'LOUD')
      }),
    },
  },
})
`

const theme = `import reference from 'seamapi/vitepress/theme'
import { h } from 'vue'

export default {
  extends: reference,
  enhanceApp: ({ app }) => app.component('Mine', { render: () => h('b', 'a component') }),
}
`

const typedoc = {
  plugin: ['typedoc-plugin-markdown', 'seamapi/typedoc'],
  entryPoints: ['src/index.ts'],
  out: 'docs/reference',
  api: 'api.json',
  schemas: 'schemas.json',
  disableSources: true,
}

const source = `/**
 * Whatever covers something.
 * @category Round and square
 */
export interface Shape {
  /** In square metres. */
  readonly area: number
  readonly pen?: Pen
}

/**
 * A shape without corners.
 * @category Round and square
 */
export interface Circle extends Shape {
  /** In metres. */
  readonly radius: number
}

/**
 * What draws.
 * @category Tools
 */
export interface Pen {
  readonly color: 'black' | 'blue'
}
`

const newTab = useBrowser()

let site: Awaited<ReturnType<typeof servedPackage>>
let tab: Tab

beforeAll(async () => {
  site = await servedPackage({
    'typedoc.json': JSON.stringify(typedoc),
    'src/index.ts': source,
    'docs/.vitepress/config.mts': config,
    'docs/.vitepress/theme/index.ts': theme,
    'docs/index.md': '---\nlayout: home\nhero:\n  name: By hand\n---\n',
    'docs/blog/first.md':
      '# First\n\n{{ 1 + 1 }} loud <Mine /> [circle](../reference/interfaces/Circle.md)\n',
    // Named like a generated page, and written by hand.
    'docs/interfaces/Usb.md': '# Usb\n\n{{ 2 + 2 }} plugs\n',
  })
})

afterAll(() => site?.close())

async function open(path: string) {
  tab = await newTab({ site: site.address })
  await tab.open(path)
  return tab.page
}

test('pages of the site’s own are what they were', async () => {
  const page = await open('')
  await page.getByText('By hand').first().waitFor()
  await page.getByRole('link', { name: 'Blog' }).first().click()
  await page.getByText('2 LOUD a component').waitFor()
  await tab.open('interfaces/Usb.html')
  await page.getByText('4 plugs').waitFor()
  expect(tab.troubles).toEqual([])
})

test('the reference is below its folder, with its frame, its navigation and its search', async () => {
  const page = await open('blog/first.html')
  await page.getByRole('link', { name: 'circle' }).click()
  await page.waitForURL(/reference\/interfaces\/Circle\.html$/)
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).waitFor()
  expect(await page.title()).toMatch(/^Circle/)
  const here = page.locator('.VPSidebar a[aria-current="page"]')
  await expect.poll(() => here.textContent()).toBe('Circle')
  await page.locator('.vp-doc').getByRole('link', { name: 'Shape', exact: true }).first().click()
  await page.waitForURL(/reference\/interfaces\/Shape\.html/)
  await page.getByRole('link', { name: 'Reference' }).first().click()
  await page.waitForURL(/reference\/modules/)
  await page.getByRole('heading', { level: 1, name: 'shapes' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).waitFor()
  await page.keyboard.type('radius')
  await page.getByRole('option').filter({ hasText: 'radius' }).first().click()
  await page.waitForURL(/reference\/interfaces\/Circle\.html#radius$/)
  expect(tab.troubles).toEqual([])
})

test('what the reference adds is below its folder as well', async () => {
  const page = await open('reference/interfaces/Circle.html')
  const text = async (link: string) => {
    const address = await page.getByRole('link', { name: link }).first().getAttribute('href')
    const response = await fetch(new URL(address ?? '', page.url()))
    return response.text()
  }
  expect(JSON.parse(await text('JSON Schema'))).toMatchObject({ required: ['area', 'radius'] })
  await page.locator('.ref-page-actions summary').click()
  expect(await text('View as Markdown')).toContain('# Interface: Circle')
  await page.locator('.ref-signature [data-preview]').first().hover()
  await page.getByRole('complementary', { name: 'Pen' }).waitFor()
  await page.locator('.ref-nav').getByRole('link', { name: 'Round and square' }).click()
  await page.getByRole('heading', { level: 1, name: 'Round and square' }).waitFor()
  await page.locator('.ref-domain .ref-box').filter({ hasText: 'Shape' }).click()
  await page.waitForURL(/reference\/interfaces\/Shape\.html$/)
  const machines = async (path: string) => (await fetch(new URL(path, site.address))).text()
  expect(await machines('llms.txt')).toContain('(reference/interfaces/Circle.md)')
  expect(await machines('llms-full.txt')).toContain('# First')
  expect(tab.troubles).toEqual([])
})

test('VitePress’s own options are kept', () => {
  const built = (path: string) =>
    readFileSync(join(site.folder, 'docs/.vitepress/dist', path), 'utf8')
  for (const path of ['blog/first.html', 'reference/interfaces/Circle.html']) {
    const html = built(path)
    expect(html).toContain('<meta name="head" content="theirs">')
    expect(html).toContain('<meta name="transform-head" content="theirs">')
    expect(html).toContain('<!-- theirs -->')
  }
  expect(() => built('sitemap.xml')).toThrow('ENOENT')
})
