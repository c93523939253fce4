import { posix } from 'node:path'
import type { Change } from '../model/changes.ts'
import type { Addresses, History, Removal } from './history.ts'
import { CHANGES_PAGE, releasePage } from './places.ts'

/** What the pages of the history know of all others. */
export interface Surroundings {
  readonly addresses: Addresses
  /** The first steps of the breadcrumbs, with their addresses; none where pages have no breadcrumbs. */
  readonly trail: readonly (readonly [name: string, url: string])[]
  /** Where all pages are, in place of addresses from page to page. */
  readonly publicPath?: string
}

type Subject = Pick<Change, 'symbol' | 'member' | 'url'>

/** Where the pages of the history link to. */
export class Links {
  /** What had a page of its own that is gone, by the path of that page. */
  readonly removedPages: ReadonlyMap<string, Removal>
  private readonly documented: ReadonlySet<string>
  private readonly pages: ReadonlySet<string>
  private readonly removals: ReadonlyMap<string, Removal>
  private readonly surroundings: Surroundings

  constructor({ releases, removals }: History, surroundings: Surroundings) {
    this.surroundings = surroundings
    this.documented = new Set(
      [...surroundings.addresses.values()].flatMap((url) => [url, url.replace(/#.*$/s, '')]),
    )
    this.pages = new Set([CHANGES_PAGE, ...releases.map(({ version }) => releasePage(version))])
    this.removals = new Map(removals.map((removal) => [subjectOf(removal), removal]))
    this.removedPages = new Map(
      removals
        .filter(({ member, url }) => member === undefined && this.isOwnPage(url))
        .map((removal) => [removal.url, removal]),
    )
  }

  /** The first steps of all breadcrumbs. */
  get trail(): Surroundings['trail'] {
    return this.surroundings.trail
  }

  /** Whether there is something at an address, be it of the history itself. */
  isThere(url: string): boolean {
    return [this.documented, this.pages, this.removedPages].some((all) => all.has(url))
  }

  /** Where the subject of a change is documented, or said to have left. */
  of(change: Subject): string | undefined {
    const { symbol, member, url } = change
    const removal = this.removals.get(subjectOf(change))
    if (removal) return this.removedPages.get(url) === removal ? url : releasePage(removal.version)
    if (this.isThere(url)) return url
    return this.ofSymbol(member === undefined ? symbol : `${symbol}.${member}`)
  }

  /** Where a symbol or member is documented now, by its path. */
  ofSymbol(path: string): string | undefined {
    return this.surroundings.addresses.get(path)
  }

  /** An address as seen from a page. */
  from(page: string, url: string): string {
    const { publicPath } = this.surroundings
    if (publicPath) return `${publicPath.replace(/\/$/, '')}/${url}`
    const [path = '', hash] = url.split(/#(.*)/s)
    const relative = posix.relative(posix.dirname(page), path)
    return hash === undefined ? relative : `${relative}#${hash}`
  }

  private isOwnPage(url: string): boolean {
    return url.endsWith('.md') && !this.documented.has(url)
  }
}

function subjectOf({ symbol, member = '', url }: Subject): string {
  return [symbol, member, url].join('\n')
}
