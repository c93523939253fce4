import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { sizes, type Tab, useBrowser } from './page.ts'

const ongoing = 'interfaces/OngoingAccessCode'

const newTab = useBrowser()

let tab: Tab

async function open(path: string, options: Parameters<typeof newTab>[0] = {}) {
  tab = await newTab({ viewport: sizes.desktop, ...options })
  await tab.open(path)
  return tab.page
}

async function fetched(path: string): Promise<string> {
  const response = await fetch(new URL(path, inject('site')))
  expect(response.ok, path).toBe(true)
  return response.text()
}

test('each page is there as Markdown, whose links lead to Markdown', async () => {
  const text = await fetched(`${ongoing}.md`)
  expect(text).toBe(readFileSync(`docs/${ongoing}.md`, 'utf8'))
  const links = new Set([...text.matchAll(/\]\(([^)#:]+\.md)/g)].map(([, link = '']) => link))
  expect(links.size).toBeGreaterThan(3)
  for (const link of links)
    await fetched(new URL(link, `https://a.org/${ongoing}.md`).pathname.slice(1))
  await fetched('guide/devices.md')
})

test('the API, its schemas and the indexes of pages are at the root', async () => {
  expect(await fetched('api.json')).toBe(readFileSync('docs/api.json', 'utf8'))
  expect(JSON.parse(await fetched('api.schema.json'))).toHaveProperty('$schema')
  expect(JSON.parse(await fetched('schemas/OngoingAccessCode.json'))).toHaveProperty('examples')
  expect(await fetched('llms.txt')).toMatch(/^# seamapi\n\n> /)
  const full = await fetched('llms-full.txt')
  expect(full).toContain(readFileSync(`docs/${ongoing}.md`, 'utf8').trim())
  expect(full).toContain(readFileSync('docs/guide/devices.md', 'utf8').trim())
})

test('a page is copied as Markdown, and its Markdown is two keys away', async () => {
  const page = await open(`${ongoing}.html`, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Copy page' }).click()
  await expect
    .poll(() => page.evaluate('navigator.clipboard.readText()'))
    .toBe(readFileSync(`docs/${ongoing}.md`, 'utf8'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'View as Markdown' })
  await link.waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => link.isVisible()).toBe(false)
  const alternate = page.locator('link[rel="alternate"][type="text/markdown"]')
  expect(await alternate.getAttribute('href')).toMatch(/\/interfaces\/OngoingAccessCode\.md$/)
  expect(tab?.troubles).toEqual([])
})

test('the views of a type change by keyboard, and its schema is a file', async () => {
  const page = await open(`${ongoing}.html`)
  const shown = () => page.locator('.ref-example code:visible').allTextContents()
  expect(await shown()).toHaveLength(1)
  await page.getByRole('radio', { name: 'JSON' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await shown()).join()).toMatch(/extends ManagedAccessCodeBase/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await shown()).join()).toMatch(/access_code_id: string/)
  await page.getByRole('link', { name: 'JSON Schema' }).click()
  await page.waitForURL(/schemas\/OngoingAccessCode\.json$/)
  expect(tab?.troubles).toEqual([])
})

test('without scripts all views of a type are there to read', async () => {
  const page = await open(`${ongoing}.html`, { javaScriptEnabled: false })
  expect(await page.locator('.ref-example code:visible').count()).toBe(3)
  expect(await page.getByText('Copy page').isVisible()).toBe(false)
})
