import { expect, test } from 'vitest'
import { isReferencePage, pathIn, staticModules } from '../../src/site/reference-pages.ts'
import { page, render } from './render.ts'

test('a page is known by its path below the folder of the reference', () => {
  const isReference = (path: string) =>
    isReferencePage(pathIn({ folder: 'api/v1/', hasHistory: false }, path))
  expect(isReference('api/v1/interfaces/Dog.md')).toBe(true)
  expect(isReference('api/v1/README.md')).toBe(true)
  expect(isReference('interfaces/Dog.md')).toBe(false)
  expect(isReference('index.md')).toBe(false)
  expect(isReference('api/README.md')).toBe(false)
})

test('modules are known by the names that the folder gives them', () => {
  const modules = staticModules('api/v1.0/')
  expect(modules.test('api_v1.0_interfaces_Dog.md')).toBe(true)
  expect(modules.test('api_v1x0_interfaces_Dog.md')).toBe(false)
  expect(modules.test('interfaces_Dog.md')).toBe(false)
  expect(staticModules('').test('modules.md')).toBe(true)
})

test('a page in a folder of that name elsewhere is written by hand', async () => {
  expect(await render(page(['a']), 'interfaces/Page.md')).toContain('v-pre')
  expect(await render(page(['a']), 'guide/interfaces/Page.md')).not.toContain('class="reference"')
})
