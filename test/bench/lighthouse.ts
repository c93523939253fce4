import { execFileSync } from 'node:child_process'
import { launch } from 'chrome-launcher'
import { Command } from 'commander'
import lighthouse, { desktopConfig } from 'lighthouse'
import { findChromium } from '../browser/chromium.ts'
import { bin, serve } from '../browser/serve.ts'
import { median } from './median.ts'

const { runs } = new Command('lighthouse')
  .description(
    'Builds the site and lets Lighthouse judge a page of each kind, on phone and desktop.',
  )
  .option('--runs <n>', 'runs of each page, whose median counts', Number, 3)
  .parse()
  .opts<{ runs: number }>()

/** A page of each kind by what it is. */
const pages = {
  'home page': '',
  interface: 'interfaces/OngoingAccessCode.html',
  'all exports': 'modules.html',
  guide: 'guide/access-codes.html',
}

/** The categories by their titles, in the order of the table. */
const categories = {
  Performance: 'performance',
  Accessibility: 'accessibility',
  'Best practices': 'best-practices',
  SEO: 'seo',
} as const

const devices = { phone: undefined, desktop: desktopConfig }

execFileSync(process.execPath, [bin, 'build'], { stdio: 'ignore' })
const server = await serve('.')
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  const titles = Object.keys(categories)
  const lines = [`| Page | ${titles.join(' | ')} |`, `| :-- |${' --: |'.repeat(titles.length)}`]
  for (const [page, path] of Object.entries(pages))
    for (const [device, config] of Object.entries(devices)) {
      const scores: number[][] = []
      for (let run = 0; run < runs; run += 1) scores.push(await judged(path, config))
      const medians = titles.map((_, at) => median(scores.map((each) => each[at] ?? 0)))
      lines.push(`| ${page}, ${device} | ${medians.join(' | ')} |`)
    }
  process.stdout.write(`${lines.join('\n')}\n`)
} finally {
  chrome.kill()
  await server.close()
}

/** The scores of a page, from 0 to 100; what keeps one from 100 is told as it is found. */
async function judged(path: string, config: typeof desktopConfig | undefined): Promise<number[]> {
  const url = new URL(path, server.address).href
  const result = await lighthouse(url, { port: chrome.port, logLevel: 'silent' }, config)
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
  const { lhr } = result
  return Object.values(categories).map((id) => {
    const category = lhr.categories[id]
    for (const { id: audit, weight } of category?.auditRefs ?? [])
      if (weight > 0 && (lhr.audits[audit]?.score ?? 1) < 0.9)
        process.stderr.write(`${path || '/'}: ${id}: ${lhr.audits[audit]?.title}\n`)
    return Math.round((category?.score ?? 0) * 100)
  })
}
