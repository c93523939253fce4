import type { History, Removal } from '../history/history.ts'
import type { Site } from './options.ts'

const byPage = new WeakMap<History, ReadonlyMap<string, readonly Removal[]>>()

/** What was documented on a page and has left, in the order in which it did. */
export function removalsOn(history: History | undefined, path: string): readonly Removal[] {
  if (!history) return []
  const known = byPage.get(history) ?? grouped(history.removals)
  byPage.set(history, known)
  return known.get(path) ?? []
}

/** Whether a page stands in the place of that of a symbol which has left. */
export function isOfRemoved({ history, reference }: Site, path: string): boolean {
  const isOwn = ({ member, url }: Removal) => member === undefined && url === path
  return removalsOn(history, path).some(isOwn) && !reference.symbolAt(path)
}

function grouped(removals: readonly Removal[]): ReadonlyMap<string, readonly Removal[]> {
  const pages = new Map<string, Removal[]>()
  for (const removal of removals) {
    const [page = ''] = removal.url.split('#')
    const known = pages.get(page)
    if (known) known.push(removal)
    else pages.set(page, [removal])
  }
  return pages
}
