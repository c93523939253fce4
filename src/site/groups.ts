import type { ApiSymbol } from '../model/api.ts'
import type { Reference } from './reference.ts'
import { githubSlug } from './slugs.ts'

/** Symbols that belong together: those of a category, or those of a kind that have none. */
export interface Group {
  readonly title: string
  /** Path of the page about a category: `domains/access-codes.md`; a kind has none. */
  readonly page?: string
  /** By name, whatever the case. */
  readonly symbols: readonly ApiSymbol[]
}

/** The plural of each kind, for the groups of symbols that have no category. */
const KINDS: Readonly<Record<string, string>> = {
  Document: 'Documents',
  Reference: 'References',
  Module: 'Modules',
  Namespace: 'Namespaces',
  Enumeration: 'Enumerations',
  Class: 'Classes',
  Interface: 'Interfaces',
  'Type alias': 'Type aliases',
  Variable: 'Variables',
  Function: 'Functions',
}

/** The groups in reading order: the categories in theirs, then the kinds. */
export function groupsOf({ categories, folder, symbols }: Reference): Group[] {
  const unlisted = symbols.flatMap(({ category = '' }) => category || [])
  const rest = symbols.filter(({ category }) => !category)
  return [
    ...grouped([...categories, ...unlisted], symbols, ({ category }) => category).map((group) => ({
      ...group,
      page: folder + domainPath(group.title),
    })),
    ...grouped(
      [...Object.keys(KINDS), ...rest.map(({ kind }) => kind)],
      rest,
      ({ kind }) => kind,
    ).map(({ title, ...group }) => ({ title: KINDS[title] ?? title, ...group })),
  ]
}

/** Where the page about a category is, below the folder of the reference. */
export function domainPath(category: string): string {
  return `domains/${githubSlug(category) || encodeURIComponent(category)}.md`
}

/** A group for each title that has symbols, in the order of the titles. */
function grouped(
  titles: readonly string[],
  symbols: readonly ApiSymbol[],
  titleOf: (symbol: ApiSymbol) => string | undefined,
): Group[] {
  const groups = new Map<string | undefined, ApiSymbol[]>(titles.map((title) => [title, []]))
  for (const symbol of symbols) groups.get(titleOf(symbol))?.push(symbol)
  return [...groups].flatMap(([title = '', members]) =>
    members.length > 0 ? [{ title, symbols: members.sort(byName) }] : [],
  )
}

function byName(a: ApiSymbol, b: ApiSymbol): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}
