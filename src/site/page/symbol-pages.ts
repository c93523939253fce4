import type { Markdown } from '../markdown-it.ts'
import type { Site } from '../options.ts'
import { deprecations } from './deprecations.ts'
import { examples } from './example.ts'
import { hierarchyPicture } from './hierarchy.ts'
import { pasts } from './history.ts'
import { knownValues } from './known-values.ts'
import { memberOrigins } from './member-origins.ts'
import { previewLinks } from './preview-links.ts'
import { removedSections } from './removed.ts'
import { usedBySections } from './used-by.ts'

/** Everything that the site adds to the pages of symbols, in the order in which it is put there. */
export function symbolPages(md: Markdown, site: Site): void {
  md.use(examples, site)
  md.use(hierarchyPicture, site).use(knownValues, site).use(usedBySections, site)
  md.use(removedSections, site).use(memberOrigins, site).use(pasts, site)
  md.use(deprecations, site).use(previewLinks, site)
}
