import { describe, expect, test } from 'vitest'
import { type NavItem, navList, nearby } from '../../src/site/nav.ts'
import { navAssets, navGroups } from '../../src/site/navigation.ts'
import { openSite } from '../../src/site/open-site.ts'

const site = openSite({
  api: {
    format: 1,
    name: 'pets',
    categories: ['Dogs', 'Cats & more'],
    symbols: [
      { name: 'cat_toy', kind: 'Interface', url: 'interfaces/cat_toy.md', category: 'Cats & more' },
      { name: 'Puppy', kind: 'Interface', url: 'interfaces/Puppy.md', category: 'Dogs' },
      {
        name: 'AnyDog',
        kind: 'Type alias',
        url: 'modules.md#anydog',
        category: 'Dogs',
        tags: [{ name: 'deprecated', text: '' }],
      },
      { name: 'Odd<T>', kind: 'Class', url: 'classes/Odd.md' },
      { name: 'Late', kind: 'Interface', url: 'interfaces/Late.md', category: 'Not listed' },
    ],
  },
  description: '',
})

describe('the groups', () => {
  test('are the categories in their order, those that are not listed, then the kinds', () => {
    expect(navGroups(site)).toEqual([
      { title: 'Dogs', count: 2, link: '/domains/dogs.html' },
      { title: 'Cats & more', count: 1, link: '/domains/cats--more.html' },
      { title: 'Not listed', count: 1, link: '/domains/not-listed.html' },
      { title: 'Classes', count: 1 },
    ])
  })

  test('list their symbols by name, whatever their kind, each group in a file', () => {
    const dogs = JSON.parse(navAssets(site).get('nav/0.json')?.() ?? '')
    expect(dogs).toEqual([
      ['AnyDog', '/modules.html#anydog', 1],
      ['Puppy', '/interfaces/Puppy.html'],
    ])
    expect([...navAssets(site).keys()]).toHaveLength(4)
  })
})

test('the pages of a group follow its own page, and the next group follows them', () => {
  expect(site.places.get('domains/dogs.md')).toEqual({
    group: 0,
    next: { text: 'AnyDog', link: '/modules.html#anydog' },
  })
  expect(site.places.get('interfaces/Puppy.md')).toEqual({
    group: 0,
    prev: { text: 'AnyDog', link: '/modules.html#anydog' },
    next: { text: 'Cats &amp; more', link: '/domains/cats--more.html' },
  })
  expect(site.places.get('classes/Odd.md')).toMatchObject({ group: 3 })
  expect(site.places.get('classes/Odd.md')).not.toHaveProperty('next')
})

describe('the list of a group', () => {
  test('breaks names between words, strikes out, and marks the page that is shown', () => {
    const items: NavItem[] = [
      ['AnyDog', '/modules.html#anydog', 1],
      ['cat_toy<T>', '/interfaces/cat_toy.html'],
    ]
    expect(navList(items, '/base/', '/interfaces/cat_toy.html')).toBe(
      '<li><a href="/base/modules.html#anydog"><s class="ref-deprecated" title="Deprecated">Any<wbr>Dog</s></a></li>' +
        '<li><a href="/base/interfaces/cat_toy.html" aria-current="page">cat_<wbr>toy&lt;T&gt;</a></li>',
    )
  })

  const many = Array.from({ length: 200 }, (_, at): NavItem => [`T${at}`, `/${at}.html`])
  const names = (items: readonly NavItem[]) => [items[0]?.[0], items.at(-1)?.[0], items.length]

  test('has all of a small group, and of a long one what is around the page', () => {
    expect(nearby(many.slice(0, 81), '/80.html')).toHaveLength(81)
    expect(names(nearby(many, '/100.html'))).toEqual(['T60', 'T140', 81])
  })

  test('has as many at the ends of a long group, and for a page that is not in it', () => {
    expect(names(nearby(many, '/3.html'))).toEqual(['T0', 'T80', 81])
    expect(names(nearby(many, '/199.html'))).toEqual(['T119', 'T199', 81])
    expect(names(nearby(many, '/other.html'))).toEqual(['T0', 'T80', 81])
  })
})
