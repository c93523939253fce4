import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { SiteConfig } from 'vitepress'
import type { RenderedPage } from './rendered-page.ts'

type Ignored = SiteConfig['ignoreDeadLinks']

/** Ends of paths that browsers are shown as files, so that they lead to no page. */
const FILE = /\.(?!html$|md$)[a-z0-9]{1,10}$/i

/** A check of a page's links against all pages and public files: those that lead nowhere, as written. */
export function deadLinkFinder({ pages, rewrites, srcDir, ignoreDeadLinks }: SiteConfig) {
  const known = new Set(pages.flatMap((page) => [page, rewrites.map[page] ?? page]))
  return ({ links, data: { relativePath } }: Pick<RenderedPage, 'links' | 'data'>): string[] =>
    links.filter((link) => {
      const path = decodeURIComponent(new URL(link, 'http://a.com').pathname)
      if (FILE.test(path) && !known.has(pageOf(link, relativePath))) return false
      const page = pageOf(link, relativePath)
      if (known.has(page)) return false
      if (existsSync(join(srcDir, 'public', page.replace(/md$/, 'html')))) return false
      return !isIgnored(link.replace(/[?#].*$/, '').replace(/\.(html|md)$/, ''), ignoreDeadLinks)
    })
}

/** The path of the page that a link on another one means. */
function pageOf(link: string, from: string): string {
  const path = decodeURIComponent(link.replace(/[?#].*$/s, '')).replace(/\.(html|md)$/, '')
  const named = path.endsWith('/') ? `${path}index` : path
  const whole = named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(from), named)
  return `${whole}.md`
}

function isIgnored(link: string, ignored: Ignored): boolean {
  if (typeof ignored === 'boolean' || ignored === undefined) return Boolean(ignored)
  if (ignored === 'localhostLinks') return /^(?:https?:)?\/\/localhost/.test(link)
  return ignored.some((rule) =>
    typeof rule === 'string'
      ? rule === link
      : rule instanceof RegExp
        ? rule.test(link)
        : rule(link),
  )
}
