import { posix } from 'node:path'
import type { PageLinks } from './links.ts'

/** A link as it stands on a Markdown page. */
export interface PlacedLink {
  readonly url: string
  readonly line: number
}

/** The links of a page that lead to other files, or to places, of the same folder. */
export function innerLinks({ links }: PageLinks): PlacedLink[] {
  return links.filter(({ url }) => !/^[a-z]+:/.test(url))
}

/** The inner links of one of the pages that lead to no file, or to no heading of a page. */
export function deadLinks(
  pages: ReadonlyMap<string, PageLinks>,
  path: string,
  isFile: (path: string) => boolean,
): PlacedLink[] {
  const page = pages.get(path)
  return (page ? innerLinks(page) : []).filter(({ url }) => {
    const [file = '', anchor] = url.split('#')
    const target = file ? posix.join(posix.dirname(path), file) : path
    if (!isFile(target)) return true
    return anchor !== undefined && !pages.get(target)?.anchors.has(anchor)
  })
}
