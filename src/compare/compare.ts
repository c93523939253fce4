import type { Comparison, PageDifference } from './difference.ts'
import { pageDifference } from './page-difference.ts'

/** Texts of pages by their path below their folder, with `/` as separator. */
export type Pages = ReadonlyMap<string, string>

/** What differs between two folders of pages once the line numbers of sources are set aside. */
export function compare(old: Pages, now: Pages): Comparison {
  return { pages: [...pageDifferences(old, now)] }
}

/** The same page by page, for a caller that wants to do something else in between. */
export function* pageDifferences(old: Pages, now: Pages): Generator<PageDifference> {
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort())
    yield difference(path, old.get(path), now.get(path))
}

function difference(path: string, before?: string, after?: string): PageDifference {
  if (before === undefined) return { path, status: 'added' }
  if (after === undefined) return { path, status: 'removed' }
  return before === after ? { path, status: 'same' } : pageDifference(path, before, after)
}
