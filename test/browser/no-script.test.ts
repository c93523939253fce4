import { expect, test } from 'vitest'
import { sizes, useBrowser } from './page.ts'

const newTab = useBrowser()

test.each(Object.entries(sizes))(
  'at %s size, pages are read and left without scripts',
  async (_name, viewport) => {
    const tab = await newTab({ viewport, javaScriptEnabled: false })
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
  },
)
