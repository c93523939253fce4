import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deadLinks, innerLinks, isLayoutAnchor } from '../docs/dead-links.ts'
import { pageLinks } from '../docs/links.ts'
import { pathsBelow } from './files-below.ts'
import { isHandWritten, type OwnWords } from './own-words.ts'

/** What became of the links of a folder. */
export interface LinkReport {
  readonly pages: number
  readonly checked: number
  /** Dead links of our making, each with its place. */
  readonly dead: readonly string[]
  /** Links to names with characters that GitHub's anchors leave out, as `#$tag`, or with blanks. */
  readonly byLayout: number
  /** Addresses of dead links that the package's authors wrote. */
  readonly byHand: readonly string[]
}

/** Follows every link between the Markdown pages of a folder, by the rules of GitHub. */
export function checkMarkdown(folder: string, words: OwnWords): LinkReport {
  const files = new Set(pathsBelow(folder))
  const texts = [...files]
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
  const pages = new Map(texts.map(([path, text]) => [path, pageLinks(text)]))
  const failed = texts.flatMap(([path, text]) =>
    (pages.get(path)?.failed ?? []).map((line) => ({
      place: `${path}:${line}`,
      text: text.split('\n')[line - 1] ?? '',
    })),
  )
  // The layout leaves the blanks of a name in the address (10), which is no link then.
  const meant = failed.filter(({ text }) => !/\.md#[^()]*\s[^()]*\)/.test(text))
  const unknown = [...pages.keys()].flatMap((path) =>
    deadLinks(pages, path, (file) => files.has(file)).map((link) => ({ path, ...link })),
  )
  const all = unknown.filter((link) => !isLayoutAnchor(pages, link.path, link))
  const byHand = new Set(all.map(({ url }) => url).filter((url) => isHandWritten(words, url)))
  return {
    pages: pages.size,
    checked: [...pages.values()].reduce((sum, page) => sum + innerLinks(page).length, 0),
    dead: [
      ...all
        .filter(({ url }) => !byHand.has(url))
        .map(({ path, line, url }) => `${path}:${line} ${url}`),
      ...meant.map(({ place }) => `${place} is no link, but was meant as one`),
    ],
    byLayout: unknown.length - all.length + failed.length - meant.length,
    byHand: [...byHand],
  }
}
