import { expect, test } from 'vitest'
import { readmeLink } from '../../src/site/readme-links.ts'
import { page, render } from './render.ts'

test.each([
  ['README.md', 'index.md'],
  ['../README.md#install', '../index.md#install'],
  ['guide/README.md?x', 'guide/index.md?x'],
  ['MYREADME.md', 'MYREADME.md'],
  ['README.mdx', 'README.mdx'],
  ['https://github.com/a/b/blob/main/README.md', 'https://github.com/a/b/blob/main/README.md'],
])('a link to %s leads to %s', (href, mended) => {
  expect(readmeLink(href)).toBe(mended)
})

test('breadcrumbs lead to the home page', async () => {
  expect(await render(page(['code']))).toContain('<a href="./../">pets</a>')
})
