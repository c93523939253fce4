import { domainPages } from '../domains.ts'
import type { Site } from '../options.ts'

/** Pages that have no file: their Markdown by the paths that their files would have. */
export type VirtualPages = ReadonlyMap<string, string>

/** The pages that the site makes from the API. */
export function virtualPages(site: Site): VirtualPages {
  return domainPages(site)
}
