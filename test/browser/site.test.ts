import { describe, expect, inject, test, vi } from 'vitest'
import { sizes, type Tab, useBrowser } from './page.ts'

const ongoing = 'interfaces/OngoingAccessCode.html'

const newTab = useBrowser()

let tab: Tab

describe.each(Object.entries(sizes))('at %s size', (name, viewport) => {
  const isPhone = name === 'phone'

  async function open(path: string) {
    tab = await newTab({ viewport, colorScheme: 'light', hasTouch: isPhone })
    await tab.open(path)
    return tab.page
  }

  test('the way from the home page through the sidebar to an inherited member', async () => {
    const page = await open('')
    await page.locator('.VPFeature').filter({ hasText: 'Access codes' }).click()
    await page.waitForURL(/modules\.html#accesscode$/)
    if (isPhone) await page.getByRole('button', { name: 'Menu' }).click()
    const sidebar = page.locator('.VPSidebar')
    const group = sidebar.getByRole('button', { name: 'Access codes' })
    const link = sidebar.getByRole('link', { name: 'OngoingAccessCode', exact: true })
    // The group comes with the page, and may open by itself when the page's links are known.
    await vi.waitFor(async () => {
      if (!(await link.isVisible())) await group.click({ timeout: 2_000 })
      await link.click({ timeout: 2_000 })
    }, 20_000)
    await page.waitForURL(/OngoingAccessCode\.html$/)
    await page.getByRole('heading', { level: 1, name: 'OngoingAccessCode' }).waitFor()
    await page.locator('.vp-doc a[href*="ManagedAccessCodeBase.html#is_backup"]').first().click()
    await page.waitForURL(/ManagedAccessCodeBase\.html#is_backup$/)
    const heading = page.locator('[id="is_backup"]')
    await heading.waitFor()
    await expect
      .poll(async () => {
        const { y = -1 } = (await heading.boundingBox()) ?? {}
        return y >= 0 && y < viewport.height / 2
      })
      .toBe(true)
    expect(await heading.textContent()).toContain('is_backup')
    expect(tab.troubles).toEqual([])
  })

  test('dark mode is a switch away, and stays', async () => {
    const page = await open(ongoing)
    const isDark = () => page.evaluate("document.documentElement.classList.contains('dark')")
    expect(await isDark()).toBe(false)
    if (isPhone) await page.getByRole('button', { name: 'mobile navigation' }).click()
    await page.locator('.VPSwitchAppearance:visible').first().click()
    expect(await isDark()).toBe(true)
    await tab.open('modules.html')
    expect(await isDark()).toBe(true)
    expect(tab.troubles).toEqual([])
  })

  test('a page that does not exist leads back', async () => {
    tab = await newTab({ viewport })
    const response = await tab.page.goto(new URL('nowhere.html', inject('site')).href)
    expect(response?.status()).toBe(404)
    const home = tab.page.locator('.NotFound a').first()
    await home.click()
    await tab.page.waitForURL(inject('site'))
  })
})

test('each page says what it is to those who link to it', async () => {
  tab = await newTab()
  await tab.open(ongoing)
  const meta = (name: string) =>
    tab.page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content')
  expect(await tab.page.title()).toBe('OngoingAccessCode | seamapi')
  expect(await meta('description')).toMatch(/access code/)
  expect(await meta('og:title')).toContain('OngoingAccessCode')
  expect(await meta('og:image')).toMatch(/^https:\/\/.*\.png$/)
  expect(await meta('twitter:card')).toBe('summary_large_image')
  expect(await tab.page.locator('.edit-link-button').getAttribute('href')).toMatch(
    /\/edit\/main\/src\/types\/models\.ts$/,
  )
  expect(await tab.page.locator('.pager-link.next').count()).toBe(1)
})
