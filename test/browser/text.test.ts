import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../cli/project.ts'
import { launch, openTab } from './page.ts'
import { serve } from './serve.ts'

/** A site over the pages of the fixture whose comments look like code. */
function siteOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'text-'))
  cpSync('test/fixtures/text/expected', join(folder, 'docs'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'docs/.vitepress'))
  cpSync('docs/public/favicon.svg', join(folder, 'docs/public/favicon.svg'))
  const api = { format: 1, name: 'tiny', categories: [], symbols: [text] }
  writeFileSync(
    join(folder, 'docs/.vitepress/config.mjs'),
    `import { defineReference } from '${resolve('dist/site/preset.js')}'
export default defineReference({ api: ${JSON.stringify(api)}, description: 'Tiny.', favicon: 'favicon.svg' })\n`,
  )
  return folder
}

const text = {
  name: 'Text',
  kind: 'Interface',
  url: 'interfaces/Text.md',
  comment: 'Shows {{ mustache }} and <script>alert(1)</script>',
}

test('text that looks like code of the site is shown as written, and not run', async () => {
  const folder = siteOfFixture()
  const { code, out } = await run(folder, ['build'])
  expect({ code, out }).toMatchObject({ code: 0 })
  const server = await serve(folder)
  onTestFinished(server.close)
  const browser = await launch()
  onTestFinished(() => browser.close())
  const tab = await openTab(browser, { site: server.address })
  const alerts: string[] = []
  tab.page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  await tab.open('interfaces/Text.html')
  const shown = ((await tab.page.locator('.vp-doc').textContent()) ?? '').replace(/\s+/g, ' ')
  for (const written of [
    'Shows {{ mustache }} and {{ mustache }}, a | b and a | b, Array<T> and Array<T>,',
    '<script>alert(1)</script> and <Component v-html="x" />, a < b && c > d, < and &.',
    'neither an <b> alone nor <b>wrongly <i>nested</b></i> nor <a href="javascript:alert(1)">x</a>.',
    '<div> A block of HTML </div>',
    '<!-- a comment -->',
    "<script>alert('{{ 1 + 1 }}')</script>",
    'In a table: a | b, <T>, {{ c }}, d | e.',
    'Deep | down <T>.',
  ])
    expect(shown).toContain(written)
  expect(await tab.page.locator('.vp-doc kbd').textContent()).toBe('Ctrl')
  expect(await tab.page.locator('.vp-doc sub').textContent()).toBe('2')
  expect(alerts).toEqual([])
  expect(tab.troubles).toEqual([])
})
