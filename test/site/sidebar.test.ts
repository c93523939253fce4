import { expect, test } from 'vitest'
import { openReference } from '../../src/site/reference.ts'
import { sidebar } from '../../src/site/sidebar.ts'
import { english as texts } from '../../src/site/texts.ts'

const reference = openReference({
  format: 1,
  name: 'pets',
  categories: ['Dogs', 'Cats'],
  symbols: [
    { name: 'cat_toy', kind: 'Interface', url: 'interfaces/cat_toy.md', category: 'Cats' },
    { name: 'Puppy', kind: 'Interface', url: 'interfaces/Puppy.md', category: 'Dogs' },
    {
      name: 'AnyDog',
      kind: 'Type alias',
      url: 'modules.md#anydog',
      category: 'Dogs',
      tags: [{ name: 'deprecated', text: '' }],
    },
    { name: 'Odd<T>', kind: 'Class', url: 'classes/Odd.md' },
    { name: '$tag', kind: 'Variable', url: 'modules.md#$tag' },
  ],
})

const guide = [{ text: 'Guide', items: [{ text: 'A & B', link: '/guide/a' }] }]
const groups = sidebar({ reference, guide, texts })

test('the guide comes first, then the index, the categories in their order, the rest by kind', () => {
  expect(groups.map(({ text }) => text)).toEqual([
    'Guide',
    'Reference',
    'Dogs',
    'Cats',
    'Classes',
    'Variables',
  ])
})

test('a group lists its symbols by name, whatever their kind', () => {
  expect(groups[2]?.items?.map(({ link }) => link)).toEqual([
    '/modules.html#anydog',
    '/interfaces/Puppy.html',
  ])
})

test('texts are HTML, and break between words', () => {
  expect(groups[0]?.items?.[0]?.text).toBe('A &amp; B')
  expect(groups[4]?.items?.[0]?.text).toBe('Odd&lt;T&gt;')
  expect(groups[3]?.items?.[0]?.text).toBe('cat_<wbr>toy')
})

test('a deprecated symbol is struck through here, and plain below its neighbour’s page', () => {
  const [anyDog] = groups[2]?.items ?? []
  expect(anyDog?.text).toMatch(/^<s .*>Any<wbr>Dog<\/s>$/)
  expect(anyDog?.docFooterText).toBe('AnyDog')
})

test('a link asks for the anchor that the heading has', () => {
  expect(groups[5]?.items?.[0]?.link).toBe('/modules.html#tag')
})

test('without a readme the index of exports is the first page', () => {
  const symbols = [{ name: 'tag', kind: 'Variable', url: 'README.md#tag' }]
  const [index, variables] = sidebar({ reference: { ...reference, symbols }, texts })
  expect(index?.items?.[0]?.link).toBe('/')
  expect(variables?.items?.[0]?.link).toBe('/#tag')
  expect(sidebar({ reference, index: 'README.md', texts })[0]?.items?.[0]?.link).toBe('/')
})
