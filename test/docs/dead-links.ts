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
    const { target, anchor } = placeOf(url, path)
    if (!isFile(target)) return true
    return anchor !== undefined && !pages.get(target)?.anchors.has(anchor)
  })
}

/** True for a link that names a heading as the layout does, in characters that GitHub leaves out. */
export function isLayoutAnchor(
  pages: ReadonlyMap<string, PageLinks>,
  path: string,
  { url }: PlacedLink,
): boolean {
  const { target, anchor } = placeOf(url, path)
  return anchor !== undefined && Boolean(pages.get(target)?.layoutAnchors.has(anchor))
}

function placeOf(url: string, path: string): { target: string; anchor: string | undefined } {
  const [file = '', ...rest] = url.split('#')
  const anchor = rest.length > 0 ? rest.join('#') : undefined
  return { target: file ? posix.join(posix.dirname(path), file) : path, anchor }
}
