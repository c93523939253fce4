import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, openTab, sizes } from './page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

test.each(Object.entries(sizes))(
  'at %s size, pages are read and left without scripts',
  async (_name, viewport) => {
    const tab = await openTab(browser, { viewport, javaScriptEnabled: false })
    await tab.open('guide/access-codes.html')
    const { page } = tab
    for (const name of ['Menu', 'mobile navigation', 'Switch to dark theme'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false)
    await page
      .locator('.VPSidebar')
      .getByRole('link', { name: 'Thermostats', exact: true })
      .first()
      .click()
    expect(await page.locator('h1').textContent()).toContain('Thermostats')
    await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Reference' }).click()
    await page
      .locator('.ref-contents')
      .getByRole('link', { name: 'OngoingAccessCode', exact: true })
      .click()
    const member = page.locator('.ref-member', { has: page.locator('#status') })
    expect(await member.textContent()).toContain('Whether the code is on the device')
    await tab.close()
  },
)
