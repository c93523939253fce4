import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../browser/chromium.ts'
import { serve } from '../browser/serve.ts'

/** Bytes that a reader waits for, compressed with gzip. */
export interface Visit {
  /** Everything fetched by a page with an empty cache until nothing more is fetched. */
  readonly first: number
  /** Everything that the first search fetches besides. */
  readonly search: number
}

/** Where a reader goes. */
export interface Tour {
  /** Folder with `docs/.vitepress/dist` in it, the built site. */
  readonly folder: string
  /** Path of the page. */
  readonly page: string
  /** What is searched for; something is found. */
  readonly query: string
}

/** Visits a page of a built site, and searches there. */
export async function firstVisit({ folder, page: path, query }: Tour): Promise<Visit> {
  const server = await serve(folder)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const fetched = fetchedBy(page, server.address)
    await page.goto(server.address + path, { waitUntil: 'networkidle' })
    const first = weight(folder, fetched)
    await search(page, query)
    return { first, search: weight(folder, fetched) - first }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The paths of all that a page fetches from a site, each once, as it goes on. */
function fetchedBy(page: Page, site: string): ReadonlySet<string> {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === new URL(site).origin) paths.add(decodeURI(pathname))
  })
  return paths
}

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await page.locator('input:focus').waitFor()
  await page.keyboard.type(query)
  await page.getByRole('option').first().waitFor({ timeout: 120_000 })
  await page.waitForLoadState('networkidle')
}

function weight(folder: string, paths: ReadonlySet<string>): number {
  let bytes = 0
  for (const path of paths)
    bytes += gzipSync(readFileSync(join(folder, 'docs/.vitepress/dist', path))).length
  return bytes
}
