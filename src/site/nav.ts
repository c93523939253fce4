import { escapeHtml } from './escape.ts'

/** A symbol in the navigation: its name, its address below the site's base, 1 if it is deprecated. */
export type NavItem = readonly [name: string, link: string, deprecated?: 1]

/** How many items a page holds before and after its own; the others are fetched. */
const AROUND = 40

/** The items that stand in a page itself: all of a small group, else those near the page's own. */
export function nearby(items: readonly NavItem[], current: string): readonly NavItem[] {
  if (items.length <= 2 * AROUND + 1) return items
  const at = Math.max(
    items.findIndex(([, link]) => link === current),
    0,
  )
  const from = Math.max(Math.min(at - AROUND, items.length - 2 * AROUND - 1), 0)
  return items.slice(from, from + 2 * AROUND + 1)
}

/** The items as list elements; names break between words, deprecated ones are struck through. */
export function navList(items: readonly NavItem[], base: string, current: string): string {
  return items
    .map(([name, link, deprecated]) => {
      const here = link === current ? ' aria-current="page"' : ''
      const text = breakable(name)
      const shown = deprecated ? `<s class="ref-deprecated" title="Deprecated">${text}</s>` : text
      return `<li><a href="${escapeHtml(base + link.slice(1))}"${here}>${shown}</a></li>`
    })
    .join('')
}

/** A name as HTML that may break between its words. */
export function breakable(name: string): string {
  return name
    .split(/(?<=[_.])(?=.)|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(escapeHtml)
    .join('<wbr>')
}
