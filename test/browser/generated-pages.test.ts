import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, openTab, type Tab } from './page.ts'

const PAGE = 'interfaces/OngoingAccessCode.html'
const dist = 'docs/.vitepress/dist'

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await launch()
  tab = await openTab(browser)
})

afterAll(() => browser.close())

const heading = () => tab.page.locator('.vp-doc h1').first()

test('a page that scripts have taken over is the one that was served', async () => {
  await tab.open(PAGE)
  const served = await tab.page.locator('.vp-doc div.reference').innerHTML()
  const silent = await openTab(browser, { javaScriptEnabled: false })
  await silent.open(PAGE)
  expect(served).toBe(await silent.page.locator('.vp-doc div.reference').innerHTML())
  await silent.close()
  expect(tab.troubles).toEqual([])
})

test('pages follow each other without a load, back and forth', async () => {
  await tab.open(PAGE)
  await tab.page.evaluate(() => document.body.setAttribute('data-kept', ''))
  await tab.page.locator('.reference a[href$="AccessCodeBase.html"]').first().click()
  await heading().getByText('AccessCodeBase').waitFor()
  await tab.page.goBack()
  await heading().getByText('OngoingAccessCode').waitFor()
  await tab.page.goForward()
  await heading().getByText('AccessCodeBase').waitFor()
  expect(await tab.page.locator('.vp-doc div.reference').count()).toBe(1)
  expect(await tab.page.locator('body[data-kept]').count()).toBe(1)
  expect(tab.troubles).toEqual([])
})

test.each(['interfaces/Removed.html', 'nowhere.html'])('%s is told to be missing', async (path) => {
  await tab.open(path)
  await tab.page.getByText('There is no such page').waitFor()
})

test('a link to a page that was removed ends on the page for missing ones', async () => {
  await tab.open(PAGE)
  await tab.page
    .locator('.reference a[href$="AccessCodeBase.html"]')
    .first()
    .evaluate((link) => link.setAttribute('href', 'Removed.html'))
  await tab.page.locator('.reference a[href="Removed.html"]').click()
  await tab.page.getByText('There is no such page').waitFor()
  await tab.page.goBack()
  await heading().getByText('OngoingAccessCode').waitFor()
})

test('a reader does not fetch the names of all generated pages', () => {
  const chunks = join(dist, 'assets/chunks')
  const [metadata = ''] = readdirSync(chunks).filter((name) => name.startsWith('metadata'))
  const [map = ''] = readFileSync(join(chunks, metadata), 'utf8').split('__VP_SITE_DATA__')
  expect(map).toContain('guide_devices.md')
  expect(map).not.toContain('interfaces_ongoingaccesscode.md')
  expect(readFileSync(join(dist, 'hashmap.json'), 'utf8')).toContain(
    'interfaces_ongoingaccesscode.md',
  )
})
