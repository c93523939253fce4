import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { renderer } from './render.ts'

let html: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const path = join(folder, 'README.md')
  writeFileSync(join(folder, 'modules.md'), '')
  writeFileSync(path, '')
  mkdirSync(join(folder, '_media'))
  writeFileSync(join(folder, '_media/LICENSE'), '')
  writeFileSync(join(folder, '_media/words.md'), '')
  const md = await renderer()
  html = await md.render(
    [
      '[Exports](modules.md) [start](README.md#top) [out](https://example.org) [up](CONTRIBUTING.md)',
      '[licence](_media/LICENSE) [words](_media/words.md)',
      '![Sign](logo.png)',
      '<p align="center"><img src="gone.svg" alt="Drawing"></p>',
    ].join('\n\n'),
    // As VitePress has it: the page is served under another name than that of its file.
    { path: join(folder, 'index.md'), realPath: path, relativePath: 'index.md', cleanUrls: false },
  )
})

test('links to what is there stay', () => {
  expect(html).toContain('href="./modules.html"')
  expect(html).toContain('href="./#top"')
  expect(html).toContain('href="https://example.org"')
})

test('a link to a file that came along is left to the browser, a page among them is a page', () => {
  expect(html).toContain('<a href="_media/LICENSE" target="_self">licence</a>')
  expect(html).toContain('<a href="./_media/words.html">words</a>')
})

test('a link to a file that is not there is its text', () => {
  expect(html).toContain('<a>up</a>')
  expect(html).not.toContain('CONTRIBUTING')
})

test('a picture that is not there is its description, and stops no build', () => {
  expect(html).toContain('<p>Sign</p>')
  expect(html).toContain('<img alt="Drawing">')
  expect(html).not.toMatch(/logo\.png|gone\.svg/)
})
