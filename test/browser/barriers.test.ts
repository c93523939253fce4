import { expect, test } from 'vitest'
import { barriersOf } from './axe.ts'
import { sizes, type Tab, useBrowser } from './page.ts'

/** Of each kind of page one. */
const paths = [
  '',
  'interfaces/OngoingAccessCode.html',
  'modules.html',
  'guide/webhook-events.html',
  'domains/requests.html',
  'nowhere.html',
]

/** A window zoomed to 200 % has half the points, each of twice as many pixels. */
const windows = {
  ...sizes,
  'desktop at 200 %': { width: 720, height: 450 },
  'narrowest window': { width: 320, height: 640 },
}

const newTab = useBrowser()

let tab: Tab

test.each(paths)('/%s has no barrier and fits, in any window, light or dark', async (path) => {
  tab = await newTab({ colorScheme: 'light' })
  const { page } = tab
  await tab.open(path)
  // The index consists of what stands on other pages, too, and takes ten times as long as they.
  for (const [window, size] of Object.entries(path === 'modules.html' ? sizes : windows)) {
    await page.setViewportSize(size)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect([window, width, await barriersOf(page)]).toEqual([window, size.width, []])
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html.dark').waitFor()
  for (const [window, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    expect([window, await barriersOf(page, ['color-contrast'])]).toEqual([window, []])
  }
})

test('nor has a page on which everything is open', async () => {
  tab = await newTab({ viewport: sizes.desktop })
  const { page } = tab
  await tab.open('interfaces/OngoingAccessCode.html')
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
  await page.locator('[data-preview]').first().hover()
  await page.locator('#ref-preview').waitFor()
  expect(await barriersOf(page)).toEqual([])
})
