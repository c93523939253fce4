import { expect, test } from 'vitest'
import { combine } from '../../src/site/combine.ts'

type Context = Parameters<NonNullable<ReturnType<typeof combine>['transformHead']>>[0]

const context = {} as Context

test('appends the lists of a site', () => {
  const { head, themeConfig } = combine(
    { head: [['meta', { name: 'a' }]], themeConfig: { nav: [{ text: 'A', link: '/a' }] } },
    { head: [['meta', { name: 'b' }]], themeConfig: { nav: [{ text: 'B', link: '/b' }] } },
  )
  expect(head).toHaveLength(2)
  expect(themeConfig?.nav).toMatchObject([{ text: 'A' }, { text: 'B' }])
})

test('gives a page the head of both', async () => {
  const { transformHead } = combine(
    { transformHead: () => [['meta', { name: 'a' }]] },
    { transformHead: () => [['meta', { name: 'b' }]] },
  )
  expect(await transformHead?.(context)).toEqual([
    ['meta', { name: 'a' }],
    ['meta', { name: 'b' }],
  ])
})

test('hands the page of the first to the second', async () => {
  const { transformHtml } = combine(
    { transformHtml: (code) => `${code}a` },
    { transformHtml: (code) => `${code}b` },
  )
  expect(await transformHtml?.('', 'page', context)).toBe('ab')
})

test('keeps the page that neither changes', async () => {
  expect(await combine({}, {}).transformHtml?.('page', 'page', context)).toBe('page')
})

test('lets sidebars of folders stand beside the one of the root', () => {
  const { themeConfig } = combine(
    { themeConfig: { sidebar: [{ text: 'Reference' }] } },
    { themeConfig: { sidebar: { '/blog/': [{ text: 'Blog' }] } } },
  )
  expect(themeConfig?.sidebar).toEqual({
    '/': [{ text: 'Reference' }],
    '/blog/': [{ text: 'Blog' }],
  })
})

test('hands a path to a function of a site when a readme is an index', () => {
  const { rewrites } = combine({ rewrites: {} }, { rewrites: (path) => `en/${path}` })
  expect(typeof rewrites === 'function' && rewrites('zoo/README.md')).toBe('en/zoo/index.md')
})
