import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'
import { deadLinks } from './dead-links.ts'
import { pageLinks } from './links.ts'

const sourceUrl = /^https:\/\/github\.com\/seamapi\/javascript\/blob\/main\/(.+)#L(\d+)$/

const pages = new Map(
  [...filesBelow('docs')]
    .filter(([path]) => path.endsWith('.md') && !path.startsWith('.vitepress/'))
    .map(([path, text]) => [path, pageLinks(text)]),
)

describe('the Markdown under docs, by the rules of GitHub', () => {
  test('has all the pages', () => {
    expect(pages.size).toBeGreaterThan(80)
  })

  test.each([...pages.keys()])('%s has no dead link and no dead anchor', (path) => {
    const dead = deadLinks(pages, path, (file) => existsSync(join('docs', file)))
    expect(dead.map(({ url, line }) => `docs/${path}:${line} ${url}`)).toEqual([])
  })

  test('links each declaration to the line of the source that declares it', () => {
    const links = [...pages].flatMap(([path, { links }]) =>
      links.filter(({ url }) => sourceUrl.test(url)).map((link) => ({ path, ...link })),
    )
    expect(links.length).toBeGreaterThan(400)
    const wrong = links.filter(({ path, url, line }) => {
      const [, file = '', number] = sourceUrl.exec(url) ?? []
      const source = sourceLines(file)[Number(number) - 1]
      return !source?.includes(memberAt(path, line))
    })
    expect(wrong).toEqual([])
  })
})

test('the README of the project links only to what is there', () => {
  const { links } = pageLinks(readFileSync('README.md', 'utf8'))
  const files = links.map(({ url }) => url).filter((url) => !/^https?:/.test(url))
  expect(files).toContain('.github/site.png')
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

test('a dead link and a dead anchor would be found', () => {
  const { links, anchors } = pageLinks('# A `b_c`\n\n## A b_c\n\n[x](nowhere.md)\n![y](z.png)\n')
  expect(links).toEqual([
    { url: 'nowhere.md', line: 5 },
    { url: 'z.png', line: 6 },
  ])
  expect([...anchors]).toEqual(['a-b_c', 'a-b_c-1'])
})

/** The name in the last member heading above a line of a page. */
function memberAt(path: string, line: number): string {
  const above = readFileSync(join('docs', path), 'utf8').split('\n').slice(0, line)
  const heading = above.findLast((text) => text.startsWith('### ')) ?? ''
  return heading.slice(4).replaceAll('\\', '')
}

const sources = new Map<string, string[]>()

function sourceLines(file: string): string[] {
  const lines = sources.get(file) ?? readFileSync(file, 'utf8').split('\n')
  sources.set(file, lines)
  return lines
}
