/** Job: on the site of a release, links to the sources lead to those of the release. */
import type { Markdown } from './markdown-it.ts'
import type { Site } from './options.ts'
import { atRevision } from './revision.ts'

/** Has all pages parsed with their links to the sources at the revision of the site. */
export function sourceLinks(md: Markdown, site: Site): void {
  const parse = md.parse.bind(md)
  md.parse = (source, env) => parse(atRevision(site, source), env)
}
