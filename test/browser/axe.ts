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

/** The barriers that axe-core finds on a page as it is shown now, by all of its rules or some. */
export async function barriersOf(page: Page, only?: readonly string[]): Promise<Barrier[]> {
  // Colours on their way to others are none of the page.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
  await page.evaluate(axe)
  // The rule about the size of targets is of WCAG 2.2, and off unless it is asked for.
  const options = {
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    ...(only && { runOnly: only }),
  }
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[]
  }
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    html: nodes.slice(0, 3).map(({ html }) => html),
  }))
}
