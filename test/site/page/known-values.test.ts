import { expect, test } from 'vitest'
import type { ApiSymbol } from '../../../src/model/api.ts'
import { pages, render, site } from '../render.ts'

const page = (path: string) => render(pages.get(path) ?? '', path)

function entry(html: string, id: string): string {
  const start = html.indexOf(`<h3 id="${id}"`)
  return html.slice(start, html.indexOf('</section>', start))
}

test('the values of an alias have anchors and copies', async () => {
  const html = entry(await page('modules.md'), 'batterystatus')
  const battery = site.reference.symbolAt('modules.md#batterystatus') as ApiSymbol
  const literals = battery.type?.literals ?? []
  expect(literals.length).toBeGreaterThan(1)
  for (const { value } of literals) {
    expect(html).toContain(`id="batterystatus-${value}"`)
    expect(html).toContain(`data-copy="${value}"`)
  }
})

test('a list in the comment that explains the values is not said twice', async () => {
  const html = entry(
    await page('interfaces/AccessCodeCreateMultipleOngoingRequest.md'),
    'behavior_when_code_cannot_be_shared',
  )
  expect(html).toMatch(
    /<li id="behavior_when_code_cannot_be_shared-throw" class="ref-value">\s*<a class="ref-value-link"/,
  )
  expect(html.match(/data-copy="throw"/g)).toHaveLength(1)
  expect(html).not.toContain('ref-values-title')
  expect(html).toMatch(/<\/button>: it fails/)
})

test('no anchor stands on a page twice', async () => {
  for (const path of ['modules.md', 'interfaces/AccessCodeCreateMultipleOngoingRequest.md']) {
    const ids = [...(await page(path)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
  }
})
