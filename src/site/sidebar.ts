import type { DefaultTheme } from 'vitepress'
import type { ApiSymbol } from '../model/api.ts'
import { escapeHtml } from './escape.ts'
import type { Site } from './options.ts'
import { deprecationOf, type Reference } from './reference.ts'
import { indexLink, symbolLink } from './symbol-links.ts'

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

/** The sidebar: the guide, the index page, then the symbols by category and the rest by kind. */
export function sidebar(
  options: Pick<Site, 'reference' | 'index' | 'guide' | 'texts'>,
): DefaultTheme.SidebarItem[] {
  const { reference, guide = [], texts } = options
  const written = guide.map(({ text, items }) => ({
    text: escapeHtml(text),
    items: items.map(({ text: title, link }) => ({ text: escapeHtml(title), link })),
  }))
  // Ahead of the symbols that stand on it, so that previous and next meet the index page once.
  const all = {
    text: texts.reference,
    items: [{ text: texts.allExports, link: indexLink(options) }],
  }
  return [...written, all, ...byCategory(reference), ...byKind(reference.symbols)]
}

function byCategory({ categories, symbols }: Reference): DefaultTheme.SidebarItem[] {
  const unlisted = symbols.flatMap(({ category = '' }) => category || [])
  return [...new Set([...categories, ...unlisted])].flatMap((category) =>
    group(
      category,
      symbols.filter((symbol) => symbol.category === category),
    ),
  )
}

function byKind(symbols: readonly ApiSymbol[]): DefaultTheme.SidebarItem[] {
  const rest = symbols.filter(({ category }) => !category)
  const kinds = new Set([...Object.keys(KINDS), ...rest.map(({ kind }) => kind)])
  return [...kinds].flatMap((kind) =>
    group(
      KINDS[kind] ?? kind,
      rest.filter((symbol) => symbol.kind === kind),
    ),
  )
}

function group(title: string, symbols: readonly ApiSymbol[]): DefaultTheme.SidebarItem[] {
  if (symbols.length === 0) return []
  const items = symbols.toSorted(byName).map(sidebarItem)
  return [{ text: escapeHtml(title), collapsed: true, items }]
}

function byName(a: ApiSymbol, b: ApiSymbol): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

/** A symbol's entry; its text is HTML, breaks between words and is struck through if deprecated. */
export function sidebarItem(symbol: ApiSymbol): DefaultTheme.SidebarItem {
  const name = escapeHtml(symbol.name)
  const text = symbol.name
    .split(/(?<=_)(?=.)|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(escapeHtml)
    .join('<wbr>')
  return {
    text:
      deprecationOf(symbol) !== undefined
        ? `<s class="ref-deprecated" title="Deprecated">${text}</s>`
        : text,
    link: symbolLink(symbol),
    docFooterText: name,
  }
}
