import { expect, test } from 'vitest'
import { sizes, type Tab, useBrowser } from './page.ts'

const ongoing = 'interfaces/OngoingAccessCode.html'

const newTab = useBrowser()

let tab: Tab

async function open(path: string) {
  tab = await newTab({
    viewport: sizes.desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await tab.open(path)
  return tab.page
}

test('a box of the hierarchy leads to the parent', async () => {
  const page = await open(ongoing)
  await page.locator('.ref-hierarchy .ref-box').filter({ hasText: 'ManagedAccessCodeBase' }).click()
  await page.waitForURL(/ManagedAccessCodeBase\.html$/)
  expect(tab.troubles).toEqual([])
})

test('own members alone are a choice that stays, and a link unfolds what it leads to', async () => {
  const page = await open(ongoing)
  const body = page.locator('[id="code"] + .ref-body')
  expect((await body.boundingBox())?.height).toBeGreaterThan(0)
  await page.getByRole('radio', { name: 'Own' }).check({ force: true })
  await expect.poll(async () => (await body.boundingBox())?.height ?? 0).toBe(0)
  expect(await page.locator('[id="created_at"] + *').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect((await body.boundingBox())?.height).toBeGreaterThan(0)
  expect(await page.locator('.ref-members-switch').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await tab.open(ongoing)
  expect(await page.getByRole('radio', { name: 'Own' }).isChecked()).toBe(true)
  expect(await body.getAttribute('hidden')).toBe('until-found')
  await page.locator('.ref-contents a', { hasText: /^code$/ }).click()
  await expect.poll(async () => (await body.boundingBox())?.height ?? 0).toBeGreaterThan(0)
  // A reload interrupts what is fetched ahead of time.
  expect(tab.troubles.filter((trouble) => !trouble.startsWith('failed: '))).toEqual([])
})

test('members group by parent, and go back to their places', async () => {
  const page = await open(ongoing)
  const names = () => page.locator('.ref-member > h3').evaluateAll((all) => all.map(({ id }) => id))
  const before = await names()
  await page.getByRole('radio', { name: 'By parent' }).check({ force: true })
  await expect
    .poll(() => page.locator('.ref-parent').allTextContents())
    .toEqual(['ManagedAccessCodeBase'])
  expect(await names()).not.toEqual(before)
  await page.getByRole('radio', { name: 'All' }).check({ force: true })
  await expect.poll(names).toEqual(before)
})

test('members that wait to be grouped show where no script comes', async () => {
  const page = await open(ongoing)
  await page.getByRole('radio', { name: 'By parent' }).check({ force: true })
  await page.route('**/*.js', (route) => route.abort())
  await page.reload({ waitUntil: 'domcontentloaded' })
  const member = page.locator('.ref-member').first()
  expect(await member.evaluate((each) => getComputedStyle(each).animationName)).toBe('ref-wait')
  await expect.poll(() => member.isVisible()).toBe(true)
})

test('a permalink copies its address, a value its text, and both are announced', async () => {
  const page = await open('modules.html')
  const clipboard = () => page.evaluate('navigator.clipboard.readText()')
  await page.locator('[data-copy="heat_cool"]').first().click()
  await expect.poll(clipboard).toBe('heat_cool')
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied')
  await page.locator('[id="accesscode"]').hover()
  await page.locator('[id="accesscode"] .header-anchor').click()
  await expect.poll(clipboard).toMatch(/\/modules\.html#accesscode$/)
})

test('a card shows a type of a signature, is fetched when asked for, and goes with Escape', async () => {
  const page = await open(ongoing)
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  expect(fetched.filter((url) => url.includes('previews/'))).toEqual([])
  await page.locator('.ref-signature [data-preview]').first().hover()
  const card = page.getByRole('complementary', { name: 'DeviceError' })
  await card.waitFor()
  expect(await card.textContent()).toContain('DeviceError')
  expect(fetched.filter((url) => url.includes('previews/'))).toHaveLength(1)
  await card.hover()
  await page.keyboard.press('Escape')
  await expect.poll(() => card.count()).toBe(0)
  expect(tab.troubles).toEqual([])
})
