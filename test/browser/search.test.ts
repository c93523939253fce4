import { describe, expect, inject, test } from 'vitest'
import { barriersOf } from './axe.ts'
import { sizes, type Tab, useBrowser } from './page.ts'

const newTab = useBrowser()

let tab: Tab

const input = () => tab.page.getByRole('combobox', { name: 'Search' })
const options = () => tab.page.getByRole('option')
const chosen = () => tab.page.locator('[role="option"][aria-selected="true"]')

/** What is typed, with the address and the heading of what comes first. */
const queries = [
  ['is_backup', /AccessCodeBase\.html#is_backup$/, /is_backup/],
  ['access code id', /#access_code_id$/, /access_code_id/],
  ['OngoingAccessCode.status', /OngoingAccessCode\.html#status$/, /status/],
  ['OngoingAcessCode.name', /OngoingAccessCode\.html#name$/, /name/],
  ['tbac.sta', /TimeBoundAccessCode\.html#sta[a-z_]+$/, /sta/],
  ['OngoingAccessCode.code', /OngoingAccessCode\.html#code$/, /code/],
  ['dormakaba_oracode_door', /modules\.html#lock_device_types$/, /LOCK_DEVICE_TYPES/],
  ['type:SeamWarning', /#warnings$/, /warnings/],
] as const

/** Opens the search by keyboard and types. */
async function search(query: string, options = {}): Promise<void> {
  tab = await newTab(options)
  await tab.open('')
  await tab.page.keyboard.press('Control+k')
  await input().waitFor()
  await tab.page.keyboard.type(query)
}

describe.each(Object.entries(sizes))('at %s size', (name, viewport) => {
  test('what is typed is found, by keyboard alone, from page to page', async () => {
    await search('', { viewport, hasTouch: name === 'phone' })
    for (const [query, url, heading] of queries) {
      await input().waitFor()
      await tab.page.keyboard.type(query)
      // The marks cut a name into pieces.
      await expect.poll(() => chosen().first().textContent()).toMatch(heading)
      await tab.page.keyboard.press('Enter')
      await tab.page.waitForURL(url)
      const anchor = decodeURIComponent(new URL(tab.page.url()).hash.slice(1))
      await expect.poll(() => tab.page.locator(`[id="${anchor}"]`).textContent()).toMatch(heading)
      await expect.poll(() => tab.page.locator('dialog').count()).toBe(0)
      await tab.page.keyboard.press('Control+k')
    }
    expect(tab.troubles).toEqual([])
  })

  test('the box has no barrier, light or dark', async () => {
    await search('', { viewport, colorScheme: 'light' })
    const { page } = tab
    await page.locator('.ref-search-legend').waitFor()
    expect(await barriersOf(page)).toEqual([])
    for (const query of ['code', 'dormakaba_oracode_door', 'deprecated:', 'xyzxyz']) {
      await page.emulateMedia({ colorScheme: 'light' })
      await input().fill(query)
      await expect
        .poll(() => page.getByRole('dialog').getByRole('status').textContent())
        .toMatch(/\S/)
      expect([query, await barriersOf(page)]).toEqual([query, []])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('html.dark').waitFor()
      expect([query, await barriersOf(page, ['color-contrast'])]).toEqual([query, []])
    }
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(viewport.width)
    expect(tab.troubles).toEqual([])
  })

  test('the button opens it, and gets the focus back', async () => {
    tab = await newTab({ viewport })
    await tab.open('')
    const button = tab.page.getByRole('button', { name: 'Search' })
    await button.click()
    await expect.poll(() => input().evaluate((field) => field.matches(':focus'))).toBe(true)
    await tab.page.keyboard.press('Escape')
    await expect.poll(() => button.evaluate((each) => each.matches(':focus'))).toBe(true)
    expect(tab.troubles).toEqual([])
  })
})

test('the arrows, Home and End move the choice around the list', async () => {
  await search('code')
  const at = async () => Number((await chosen().getAttribute('id'))?.replace('ref-result-', ''))
  await expect.poll(() => options().count()).toBeGreaterThan(5)
  const last = (await options().count()) - 1
  for (const [key, expected] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['ArrowDown', 0],
    ['End', last],
    ['Home', 0],
  ] as const) {
    await tab.page.keyboard.press(key)
    await expect.poll(at).toBe(expected)
    expect(await input().getAttribute('aria-activedescendant')).toBe(`ref-result-${expected}`)
  }
})

test('the types that inherit a member are a key away', async () => {
  await search('AccessCodeBase.code')
  await expect.poll(() => chosen().textContent()).toContain('also in 6 types')
  await tab.page.keyboard.press('ArrowRight')
  await expect.poll(() => options().nth(1).getAttribute('href')).toMatch(/\.html#code$/)
  await tab.page.keyboard.press('ArrowDown')
  const href = await chosen().getAttribute('href')
  expect(href).not.toMatch(/\/AccessCodeBase\.html/)
  await tab.page.keyboard.press('Enter')
  await tab.page.waitForURL((url) => `${url.pathname}${url.hash}` === href)
})

test('the number of results is announced', async () => {
  await search('dormakaba_oracode_door')
  const status = tab.page.getByRole('dialog').getByRole('status')
  await expect.poll(() => status.textContent()).toMatch(/^\d+ results$/)
  await input().fill('xyzxyz')
  await expect.poll(() => status.textContent()).toContain('“xyzxyz”')
  expect(await input().getAttribute('aria-expanded')).toBe('false')
})

test('the focus stays in the box', async () => {
  await search('code')
  await options().first().waitFor()
  for (let presses = 0; presses < 4; presses += 1) {
    await tab.page.keyboard.press('Tab')
    const isOutside = await tab.page.evaluate(
      'document.activeElement !== document.body && !document.activeElement.closest("dialog")',
    )
    expect(isOutside).toBe(false)
  }
})

test('the address tells the search, and opens it', async () => {
  await search('oac.sta')
  await tab.page.waitForURL(/\?q=oac\.sta$/)
  const shared = tab.page.url()
  await tab.page.keyboard.press('Escape')
  await tab.page.waitForURL((url) => url.search === '')
  await tab.page.goto(shared)
  await expect.poll(() => chosen().textContent()).toContain('status')
  expect(await input().inputValue()).toBe('oac.sta')
})

test('the last choices are offered, the newest first', async () => {
  await search('Webhook')
  for (const name of ['Webhook', 'Device']) {
    await input().fill(name)
    await expect.poll(() => chosen().getAttribute('href')).toMatch(`${name}.html`)
    await tab.page.keyboard.press('Enter')
    await tab.page.waitForURL(`**/${name}.html`)
    // The address changes before the box is gone.
    await input().waitFor({ state: 'detached' })
    await tab.page.getByRole('button', { name: 'Search' }).click()
    await input().waitFor()
  }
  const names = options().locator('.ref-result-name')
  expect(await names.allTextContents()).toEqual(['Device', 'Webhook'])
})

test('a reader who lets nothing be kept searches as well', async () => {
  tab = await newTab()
  await tab.page.addInitScript(
    'Object.defineProperty(window, "localStorage", { get() { throw new Error("denied") } })',
  )
  await tab.page.goto(inject('site'))
  await tab.page.getByRole('button', { name: 'Search' }).click()
  await input().fill('Device')
  await expect.poll(() => options().count()).toBeGreaterThan(0)
  await tab.page.keyboard.press('Enter')
  await tab.page.waitForURL(/Device\.html$/)
})

test('nothing of the search is fetched before it is opened', async () => {
  tab = await newTab()
  const fetched: string[] = []
  tab.page.on('request', (request) => fetched.push(request.url()))
  await tab.open('interfaces/Device.html')
  const ofSearch = () => fetched.filter((url) => /search/i.test(url))
  expect(ofSearch()).toEqual([])
  await tab.page.keyboard.press('/')
  await input().waitFor()
  await expect.poll(() => ofSearch().length).toBeGreaterThan(1)
  expect(ofSearch().some((url) => /SearchBox/.test(url))).toBe(true)
})

test('a search that cannot be fetched says so, and tries again', async () => {
  tab = await newTab()
  await tab.open('')
  await tab.page.route('**/search/core.json', (route) => route.abort())
  await tab.page.keyboard.press('/')
  await input().fill('Device')
  await expect
    .poll(() => tab.page.getByRole('dialog').getByRole('status').textContent())
    .toMatch(/could not/)
  await tab.page.unroute('**/search/core.json')
  await input().fill('Devic')
  await expect.poll(() => options().count()).toBeGreaterThan(0)
})
