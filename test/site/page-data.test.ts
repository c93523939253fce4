import type { HeadConfig, PageData } from 'vitepress'
import { expect, test } from 'vitest'
import { pageHead } from '../../src/site/head.ts'
import { openSite } from '../../src/site/open-site.ts'
import { pageData, shortened } from '../../src/site/page-data.ts'
import { defineReference } from '../../src/site/preset.ts'

const options = openSite({
  api: {
    format: 1,
    name: 'pets',
    categories: [],
    symbols: [
      {
        name: 'Dog',
        kind: 'Interface',
        url: 'interfaces/Dog.md',
        comment: 'A dog & <b>more</b>.',
        source: 'src/dog.ts',
      },
    ],
  },
  description: 'Pets.',
  url: 'https://a.org/pets/',
  repository: { url: 'https://github.com/a/pets', branch: 'trunk' },
  home: { wanted: ['Dog'] },
})

function data(filePath: string, title = ''): PageData {
  const relativePath = filePath.replace('README', 'index')
  return { filePath, relativePath, title, description: '', headers: [], frontmatter: {} }
}

test('a symbol’s page has its name, its summary, and is edited in its source', () => {
  const page = pageData(data('interfaces/Dog.md', 'Interface: Dog'), options)
  expect(page.title).toBe('Dog')
  expect(page.description).toBe('A dog & <b>more</b>.')
  expect(page.frontmatter?.edit).toBe('https://github.com/a/pets/edit/trunk/src/dog.ts')
})

test('a symbol is edited in the folder from which its source is named', () => {
  const repository = { url: 'https://github.com/a/pets', sources: 'packages/dogs/' }
  const page = pageData(data('interfaces/Dog.md'), { ...options, repository })
  expect(page.frontmatter?.edit).toBe(
    'https://github.com/a/pets/edit/main/packages/dogs/src/dog.ts',
  )
})

test('a page that the reference does not list is named by its heading', () => {
  const page = pageData(data('classes/zoo.Cage.md', 'Class: Cage<T>'), options)
  expect(page.title).toBe('Cage<T>')
  expect(page.frontmatter?.editLink).toBe(false)
})

test('a guide is edited in its own file and keeps its title', () => {
  const page = pageData(data('guide/start.md', 'Start'), options)
  expect(page.frontmatter?.edit).toBe('https://github.com/a/pets/edit/trunk/docs/guide/start.md')
  expect(page).not.toHaveProperty('title')
})

test('the readme is the home page, with a tile for each wanted symbol', () => {
  const { frontmatter } = pageData(data('README.md'), options)
  expect(frontmatter?.layout).toBe('home')
  expect(frontmatter?.features).toEqual([
    {
      title: 'Dog',
      details: 'A dog &amp; &lt;b&gt;more&lt;/b&gt;.',
      link: '/interfaces/Dog.html',
      linkText: 'Dog',
    },
  ])
})

test('a wanted symbol that does not exist is an error that names it', () => {
  const home = { wanted: ['Cat'] }
  expect(() => pageData(data('README.md'), { ...options, home })).toThrow(/Cannot show `Cat`/)
})

test('a description ends between words', () => {
  expect(shortened('one two three', 9)).toBe('one two…')
  expect(shortened('one', 9)).toBe('one')
})

test('a page names its one address and its card', () => {
  const context = {
    title: 'Dog | pets',
    description: 'A <dog>.',
    pageData: data('interfaces/Dog.md'),
  }
  const head = pageHead(context, { ...options, card: 'card.png' })
  expect(head).toContainEqual([
    'link',
    { rel: 'canonical', href: 'https://a.org/pets/interfaces/Dog.html' },
  ])
  expect(content(head, 'og:image')).toBe('https://a.org/pets/card.png')
  expect(content(head, 'og:description')).toBe('A <dog>.')
  expect(content(head, 'twitter:card')).toBe('summary_large_image')
})

test('a missing page has no address', () => {
  const missing = { ...data('404.md'), isNotFound: true }
  const head = pageHead({ title: '404', description: 'x', pageData: missing }, options)
  expect(head).toEqual([['meta', { name: 'description', content: 'x' }]])
})

test('the preset needs no more than a reference and a description', () => {
  const { reference, description } = options
  const site = defineReference({ api: reference, description })
  expect(site).toMatchObject({ base: '/', title: 'pets' })
  expect(site).not.toHaveProperty('sitemap')
})

function content(head: readonly HeadConfig[], name: string): string | undefined {
  return head.find(([, { property, name: key }]) => name === (property ?? key))?.[1].content
}
