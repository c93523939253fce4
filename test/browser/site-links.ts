import { posix } from 'node:path'
import { parse } from 'node-html-parser'

/** What a page of a built site leads to, and what can be led to on it. */
export interface SitePage {
  /** Addresses of links, styles, pictures and scripts within the site. */
  readonly urls: readonly string[]
  readonly ids: ReadonlySet<string>
}

/** A built site: its pages, the path below which it lives, and the files it consists of. */
export interface Site {
  readonly pages: ReadonlyMap<string, SitePage>
  readonly base: string
  readonly isFile: (path: string) => boolean
}

/** The addresses on a page that stay within its site, and the ids of its elements. */
export function sitePage(html: string): SitePage {
  const root = parse(html)
  return {
    urls: root
      .querySelectorAll('a[href], link[href], img[src], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((url) => !/^(https?|data|mailto):/.test(url)),
    ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
  }
}

/** The addresses on a page that lead to no file of the site, or to no element of a page. */
export function deadUrls(site: Site, page: string): string[] {
  return (site.pages.get(page)?.urls ?? []).filter((url) => !isAlive(site, page, decodeURI(url)))
}

/** Whether a link on a page leads to a file of the site, and to an element if it has an anchor. */
export function isAlive({ pages, base, isFile }: Site, page: string, url: string): boolean {
  // A query is for the search, which is on every page.
  const [path = '', anchor] = url.replace(/\?[^#]*/, '').split('#')
  const target = path ? targetOf(base, page, path) : page
  if (target === undefined || !isFile(target)) return false
  return anchor === undefined || anchor === '' || (pages.get(target)?.ids.has(anchor) ?? false)
}

function targetOf(base: string, page: string, path: string): string | undefined {
  const absolute = posix.resolve('/', base, posix.dirname(page), path)
  if (!`${absolute}/`.startsWith(base)) return undefined
  const file = absolute.slice(base.length)
  return path.endsWith('/') || file === '' ? posix.join(file, 'index.html') : file
}
