import { afterAll, beforeAll, expect, test } from 'vitest'
import { useBrowser } from './page.ts'
import { servedPackage } from './small-package.ts'

const newTab = useBrowser()

let site: Awaited<ReturnType<typeof servedPackage>>

beforeAll(async () => {
  site = await servedPackage()
})

afterAll(() => site?.close())

test('a package that `init` has set up has a site that can be read, searched and walked', async () => {
  const tab = await newTab({ site: site.address })
  const { page } = tab
  await tab.open('')
  await page.getByRole('heading', { level: 1, name: 'shapes' }).first().waitFor()
  await page.getByRole('link', { name: 'Reference' }).first().click()
  await page.getByRole('link', { name: 'Circle' }).first().click()
  await page.waitForURL(/interfaces\/Circle\.html$/)
  await page.getByRole('heading', { level: 1, name: 'Circle' }).waitFor()
  expect(await page.locator('.vp-doc').textContent()).toContain('In square metres.')
  await page.locator('.vp-doc').getByRole('link', { name: 'Shape', exact: true }).first().click()
  await page.waitForURL(/interfaces\/Shape\.html/)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).waitFor()
  await page.keyboard.type('radius')
  await page.getByRole('option').filter({ hasText: 'radius' }).first().click()
  await page.waitForURL(/Circle\.html#radius$/)
  expect(tab.troubles).toEqual([])
})
