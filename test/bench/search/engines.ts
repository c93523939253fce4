import { gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { HTMLElement, parse } from 'node-html-parser'
import { createMarkdownRenderer } from 'vitepress'
import { openReference } from '../../../src/site/reference.ts'
import { openSearch } from '../../../src/site/search/engine.ts'
import { readGuides } from '../../../src/site/search/guides.ts'
import { searchAssets } from '../../../src/site/search/search-assets.ts'
import { githubSlug } from '../../../src/site/slugs.ts'

/** A search that can be measured: the addresses that it finds, as paths with anchors. */
export interface Engine {
  readonly name: string
  find(query: string): Promise<readonly string[]>
  /** Compressed bytes of everything that a browser may have to fetch. */
  readonly bytes: number
  /** Compressed bytes that a query needs in a browser that has nothing yet. */
  bytesOf(query: string): Promise<number>
}

const gzipped = (text: string) => gzipSync(text).length

/** The search of the site, over the files that a build writes. */
export async function ours(docs: string): Promise<Engine> {
  const files = searchAssets(openReference(`${docs}/api.json`), readGuides(docs))
  const fetched = new Map<string, number>()
  const open = () =>
    openSearch(async <T>(path: string) => {
      const text = files.get(path)?.() ?? ''
      fetched.set(path, text.length)
      return JSON.parse(text) as T
    })
  const search = await open()
  const sizes = new Map([...files].map(([path, text]) => [path, gzipped(text())]))
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0)
  return {
    name: 'ours',
    find: async (query) => (await search.answer(query)).map(({ link }) => link.slice(1)),
    bytes: sum(files.keys()),
    async bytesOf(query) {
      fetched.clear()
      await (await open()).answer(query)
      return sum(fetched.keys())
    },
  }
}

/**
 * VitePress's local search with its defaults, over the same pages as it cuts them at their headings.
 * It gets GitHub's anchors, and a page's title is the page, so that addresses can be compared.
 */
export async function stock(docs: string, pages: ReadonlyMap<string, string>): Promise<Engine> {
  const anchors = { anchor: { slugify: githubSlug } }
  const md = await createMarkdownRenderer(docs, anchors, '/', { warn() {} })
  const fields = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] }
  const index = new MiniSearch(fields)
  for (const [path, markdown] of pages) {
    const file = path.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '.html')
    const html = md.render(markdown, { path, relativePath: path, cleanUrls: false })
    for (const { anchor, titles, text } of sections(html)) {
      const id = anchor && titles.length > 1 ? `${file}#${anchor}` : file
      if (!index.has(id)) index.add({ id, text, title: titles.at(-1), titles: titles.slice(0, -1) })
    }
  }
  const json = JSON.stringify(index)
  const loaded = MiniSearch.loadJSON(json, {
    ...fields,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  })
  const bytes = gzipped(json)
  return {
    name: 'VitePress’s',
    find: async (query) =>
      loaded
        .search(query)
        .slice(0, 16)
        .map(({ id }) => String(id)),
    bytes,
    bytesOf: async () => bytes,
  }
}

interface Section {
  readonly anchor: string
  readonly titles: readonly string[]
  text: string
}

/** Each heading with the text up to the next one, and with the titles above it. */
function sections(html: string): Section[] {
  const found: Section[] = []
  const path: string[] = []
  for (const node of parse(html).childNodes) {
    const [, level] = /^H([1-6])$/.exec(node instanceof HTMLElement ? node.tagName : '') ?? []
    const last = found.at(-1)
    if (level && node instanceof HTMLElement) {
      const anchor = node.getAttribute('id') ?? ''
      node.querySelector('.header-anchor')?.remove()
      path.length = Number(level) - 1
      path[Number(level) - 1] = node.textContent.trim()
      found.push({ anchor, titles: path.filter(Boolean), text: '' })
    } else if (last) last.text += node.textContent
  }
  return found
}
