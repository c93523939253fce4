import type { Site } from '../options.ts'
import { isHomePage, isReferencePage, pathIn } from '../reference-pages.ts'

/** Paths of pages as one would read them: the readme, the guides in their order, the reference in its own. */
export function inReadingOrder(
  paths: readonly string[],
  { guide = [], places, reference }: Site,
): string[] {
  const guides = guide.flatMap(({ items }) => items.map(({ link }) => guidePath(link)))
  const order = new Map([...guides, ...places.keys()].map((path, at) => [path, at]))
  const rank = (path: string): readonly [number, number] => {
    const at = order.get(path)
    if (isHomePage(path)) return [0, 0]
    if (at !== undefined && guides.includes(path)) return [1, at]
    if (!isReferencePage(pathIn(reference, path)) && at === undefined) return [2, 0]
    return at === undefined ? [3, 0] : [4, at]
  }
  const ranks = new Map(paths.map((path) => [path, rank(path)]))
  return [...paths].sort((a, b) => {
    const [[first, at], [second, other]] = [ranks.get(a) ?? [9, 0], ranks.get(b) ?? [9, 0]]
    return first - second || at - other || (a < b ? -1 : 1)
  })
}

/** The page that a link of the guide leads to: `/guide/devices` → `guide/devices.md`. */
export function guidePath(link: string): string {
  const path = link.replace(/^\//, '').replace(/[?#].*$/, '')
  return path.endsWith('/') || path === ''
    ? `${path}README.md`
    : `${path.replace(/\.html$/, '')}.md`
}
