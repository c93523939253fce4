import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VirtualPages } from '../build/virtual-pages.ts'
import type { SiteFiles } from '../site-files.ts'

/** The Markdown of each page at the page's own address, where its links lead to other Markdown. */
export function markdownPages(
  folder: string,
  paths: readonly string[],
  virtual: VirtualPages,
  shown: (markdown: string) => string = (markdown) => markdown,
): SiteFiles {
  return new Map(
    paths.map((path) => [
      path,
      () =>
        shown(withoutFrontmatter(virtual.get(path) ?? readFileSync(join(folder, path), 'utf8'))),
    ]),
  )
}

/** A page as readers see it: what is said to VitePress at its top is left out. */
export function withoutFrontmatter(markdown: string): string {
  return markdown.replace(/^---\r?\n(?:[\s\S]*?\r?\n)?---\r?\n+/, '')
}
