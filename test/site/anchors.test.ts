import { describe, expect, test } from 'vitest'
import { githubSlug, withSlug } from '../../src/site/slugs.ts'
import { page, pages, render } from './render.ts'

test('a slug keeps underscores and drops punctuation, as on GitHub', () => {
  expect(githubSlug('access_code_id')).toBe('access_code_id')
  expect(githubSlug('$tag')).toBe('tag')
  expect(githubSlug('Table of contents')).toBe('table-of-contents')
})

test('a link asks for the slug of what it names', () => {
  expect(withSlug('Page.md#%24tag')).toBe('Page.md#tag')
  expect(withSlug('Page.md#100%')).toBe('Page.md#100')
  expect(withSlug('Page.md')).toBe('Page.md')
})

describe('headings', () => {
  test('a member has the plain slug, the groups of its name the numbered ones', async () => {
    const ids = headings(await render(page(['properties'])))
    expect(ids).toEqual([
      ['h1', 'interface-page'],
      ['h2', 'table-of-contents'],
      ['h3', 'properties-1'],
      ['h2', 'properties-2'],
      ['h3', 'properties'],
    ])
  })

  test('of two members that differ in case, the first has the plain slug', async () => {
    const ids = headings(await render(page(['NAME', 'name']))).map(([, id]) => id)
    expect(ids.slice(-2)).toEqual(['name', 'name-1'])
  })

  test('names that the layout escapes have the slug that links ask for', async () => {
    const html = await render(page(['a&lt;b&gt;']).replace(/#a.*?\)/, '#a&lt;b&gt;)'))
    expect(headings(html).at(-1)).toEqual(['h3', 'ab'])
    expect(html).toContain('href="./Page.html#ab"')
  })

  test('a page written by hand has its slugs in reading order', async () => {
    const html = await render('# One\n\n## Use it\n\n## Use it\n\n## Own {#chosen}', 'guide/one.md')
    expect(headings(html).map(([, id]) => id)).toEqual(['one', 'use-it', 'use-it-1', 'chosen'])
  })

  test('a permalink is labelled with the words, not with their source', async () => {
    expect(await render(page(['is\\_set']))).toContain(
      'aria-label="Permalink to &quot;is_set&quot;"',
    )
  })
})

test('every link between the pages of this project leads to an anchor', async () => {
  const html = new Map<string, string>()
  for (const [path, markdown] of pages) html.set(path, await render(markdown, path))
  const ids = new Map(
    [...html].map(([path, text]) => [address(path), new Set(headings(text).map(([, id]) => id))]),
  )
  const broken = [...html].flatMap(([path, text]) =>
    [...text.matchAll(/<a href="([^":]+)#([^"]+)"/g)]
      .map(([, to = '', anchor = '']) => [new URL(to, address(path)).href, anchor] as const)
      .filter(([to, anchor]) => !ids.get(to)?.has(decodeURIComponent(anchor)))
      .map(([to, anchor]) => `${path} → ${to}#${anchor}`),
  )
  expect(ids.size).toBeGreaterThan(50)
  expect(broken).toEqual([])
})

function headings(html: string): (string | undefined)[][] {
  return [...html.matchAll(/<(h\d) id="([^"]*)"/g)].map(([, tag, id]) => [tag, id])
}

function address(path: string): string {
  return `http://site/${path.replace(/^README\.md$/, 'index.md').replace(/\.md$/, '.html')}`
}
