import { blocks, escapeMarkdown, heading, link, page } from '../markdown/index.ts'
import type { Links } from './links.ts'

/** A page of the history: the way to it, its title, and what it says. */
export function framed(links: Links, path: string, { title, steps, parts }: Contents): string {
  const shown = links.trail.length > 0 ? steps : []
  const way = shown.map(([name, url]) => link(escapeMarkdown(name), url && links.from(path, url)))
  return page(blocks(way.join(' / '), heading(1, title), parts))
}

interface Contents {
  readonly title: string
  /** The steps of the breadcrumbs, where pages have any; the page itself has no address. */
  readonly steps: readonly (readonly [name: string, url?: string])[]
  readonly parts: readonly string[]
}
