import { expect, test } from 'vitest'
import { pageAddress, siteBase } from '../../src/site/base.ts'

test.each([
  ['https://seamapi.github.io/javascript/', undefined, '/javascript/'],
  ['https://seamapi.github.io/javascript', undefined, '/javascript/'],
  ['https://docs.example.org', undefined, '/'],
  [undefined, undefined, '/'],
  ['https://seamapi.github.io/javascript/', '/', '/'],
  ['https://seamapi.github.io/javascript/', 'preview/7', '/preview/7/'],
])('%s with DOCS_BASE %s lives below %s', (url, override, base) => {
  expect(siteBase(url, override)).toBe(base)
})

test.each([
  ['index.md', 'https://a.org/b/'],
  ['guide/index.md', 'https://a.org/b/guide/'],
  ['interfaces/Device.md', 'https://a.org/b/interfaces/Device.html'],
])('%s is served at %s', (path, address) => {
  expect(pageAddress('https://a.org/b', path)).toBe(address)
})
