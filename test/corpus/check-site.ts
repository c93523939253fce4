import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deadUrls, type Site, sitePage } from '../browser/site-links.ts'
import { pathsBelow } from './files-below.ts'
import { isHandWritten, type OwnWords } from './own-words.ts'

/** Follows every link of the built site of a folder; gives the dead ones of our making, and missing pages. */
export function checkSite(docs: string, words: OwnWords): string[] {
  const dist = join(docs, '.vitepress/dist')
  const files = new Set(pathsBelow(dist))
  const site: Site = {
    pages: new Map(
      [...files]
        .filter((path) => path.endsWith('.html'))
        .map((path) => [path, sitePage(readFileSync(join(dist, path), 'utf8'))]),
    ),
    base: '/',
    isFile: (path) => files.has(path),
  }
  const missing = pathsBelow(docs)
    .filter((path) => path.endsWith('.md') && !path.startsWith('.vitepress/'))
    .map((path) => path.replace(/README\.md$/, 'index.md').replace(/md$/, 'html'))
    .filter((path) => !files.has(path))
  const dead = [...site.pages.keys()].flatMap((path) =>
    deadUrls(site, path)
      .filter((url) => !isHandWritten(words, url))
      .map((url) => `${path} ${url}`),
  )
  return [...missing.map((path) => `${path} was not built`), ...dead]
}
