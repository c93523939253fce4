import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest'

/** Vue leaves itself at the element when the page answers to its readers. */
const IS_ALIVE = "'__vue_app__' in (document.querySelector('#app') ?? {})"

/** The sizes at which the site is tried. */
export const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

/** A tab that remembers what went wrong in it. */
export interface Tab {
  readonly page: Page
  /** Console errors, exceptions, failed requests and requests to other hosts. */
  readonly troubles: string[]
  /** Opens a page of the site by its path, and waits until it answers. */
  open(path: string): Promise<void>
  close(): Promise<void>
}

/** Starts the browser, without any of its own traffic. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens an empty tab of its own profile, for a site at an address. */
export async function openTab(
  browser: Browser,
  { site = inject('site'), ...options }: BrowserContextOptions & { readonly site?: string } = {},
): Promise<Tab> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    const { url } = message.location()
    // Browsers ask every host for that icon, where a page names no other.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
      troubles.push(`${message.text()} ${url}`)
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(site).host)
      troubles.push(`elsewhere: ${request.url()}`)
  })
  return {
    page,
    troubles,
    async open(path) {
      await page.goto(new URL(path, site).href)
      if (options.javaScriptEnabled !== false)
        await expect.poll(() => page.evaluate(IS_ALIVE), { interval: 20 }).toBe(true)
    },
    close: () => context.close(),
  }
}

/** Starts a browser for the tests of a file; the function opens a tab, which is closed with its test. */
export function useBrowser(): (options?: Parameters<typeof openTab>[1]) => Promise<Tab> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  return async (options) => {
    const tab = await openTab(browser, options)
    onTestFinished(() => tab.close())
    return tab
  }
}
