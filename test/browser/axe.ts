import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What hinders somebody, and the first elements that do. */
export interface Barrier {
  readonly id: string
  readonly impact: string
  readonly html: readonly string[]
}

/** The barriers that axe-core finds on a page as it is shown now. */
export async function barriersOf(page: Page): Promise<Barrier[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[]
  }
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    html: nodes.slice(0, 3).map(({ html }) => html),
  }))
}
