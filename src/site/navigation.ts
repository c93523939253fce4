/** Job: the navigation of all symbols: in each page that of its own group, and the rest on demand. */
import type { Assets } from './assets.ts'
import { escapeHtml } from './escape.ts'
import type { NavItem } from './nav.ts'
import type { Site } from './options.ts'
import { deprecationOf } from './reference.ts'
import { symbolLink } from './symbol-links.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** What every page knows of a group. */
export interface NavGroup {
  readonly title: string
  readonly count: number
  /** Where the page about it is; a kind has none. */
  readonly link?: string
}

/** The titles of all groups. */
export function navGroups({ groups }: Site): NavGroup[] {
  return groups.map(({ title, page, symbols }) => ({
    title,
    count: symbols.length,
    ...(page && { link: symbolLink({ url: page }) }),
  }))
}

/** The items of each group, as a file for each: `nav/0.json`. */
export function navAssets(site: Site): Assets {
  return new Map(
    site.groups.map((_, at) => [`nav/${at}.json`, () => JSON.stringify(navItems(site, at))]),
  )
}

function navItems({ groups }: Site, at: number): NavItem[] {
  return (groups[at]?.symbols ?? []).map((symbol) => {
    const link = symbolLink(symbol)
    return deprecationOf(symbol) === undefined ? [symbol.name, link] : [symbol.name, link, 1]
  })
}

/** The module with the items of all groups; only what renders pages gets them. */
const MODULE = 'virtual:reference-navigation'

/** A Vite plugin that hands the items of all groups to the server, and none to the browser. */
export function navigationModule(site: Site): VitePlugin {
  return {
    name: 'reference:navigation',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id, { ssr = false } = {}) {
      if (id !== `\0${MODULE}`) return undefined
      const items = ssr ? site.groups.map((_, at) => navItems(site, at)) : []
      return `export default ${JSON.stringify(items)}`
    },
  }
}

/** What a page knows of its place: its group, and the pages before and after it. */
export interface Place {
  readonly group: number
  readonly prev?: PagerLink
  readonly next?: PagerLink
}

/** A link at the foot of a page; its text is HTML. */
export interface PagerLink {
  readonly text: string
  readonly link: string
}

/** The places of all pages of categories and symbols, by the paths of their files. */
export function placesOf({ groups }: Pick<Site, 'groups'>): ReadonlyMap<string, Place> {
  const all = groups.flatMap(({ title, page, symbols }, group) => [
    ...(page ? [{ name: title, url: page, group }] : []),
    ...symbols.map(({ name, url }) => ({ name, url, group })),
  ])
  const link = (at: number): PagerLink | undefined => {
    const entry = all[at]
    return entry && { text: escapeHtml(entry.name), link: symbolLink(entry) }
  }
  return new Map(
    all.map(({ url, group }, at) => {
      const [prev, next] = [link(at - 1), link(at + 1)]
      return [url, { group, ...(prev && { prev }), ...(next && { next }) }]
    }),
  )
}
