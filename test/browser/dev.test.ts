import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './page.ts'
import { serve } from './serve.ts'

const MODELS = 'src/types/models.ts'
const PAGE = 'interfaces/OngoingAccessCode.html'

let folder: string
let browser: Browser
let page: Page
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'))
  for (const name of ['src', 'docs', 'dist', 'package.json', 'tsconfig.json', 'typedoc.json'])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  server = await serve(folder, 'dev')
  browser = await launch()
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(server.address + PAGE, { waitUntil: 'networkidle' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const source = readFileSync(MODELS, 'utf8')

/** Writes the models with something at the beginning of what an ongoing code consists of. */
function write(member: string): void {
  const at = source.indexOf('{', source.indexOf('interface OngoingAccessCode')) + 1
  writeFileSync(join(folder, MODELS), `${source.slice(0, at)}\n  ${member}\n${source.slice(at)}`)
}

const says = (text: string) => page.getByText(text).first().waitFor()
const overlay = () => page.locator('vite-error-overlay')

test('the browser follows a change in a source and stays where it is', async () => {
  await page.evaluate(() => window.scrollTo(0, 2500))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500)
  write('/** Words just written. */ readonly code_word: string')
  await says('Words just written.')
  expect(await page.evaluate(() => window.scrollY)).toBe(2500)
})

test('an error shows until it is mended, to those who come meanwhile as well', async () => {
  write('/** Wrong words. */ readonly code_word: strin')
  await overlay().getByText("Cannot find name 'strin'").first().waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await overlay().waitFor()
  await says('Words just written.')
  write('/** Words mended. */ readonly code_word: string')
  await says('Words mended.')
  await overlay().waitFor({ state: 'detached' })
})
