import type { Site } from './options.ts'

/** Markdown in which links to the sources lead to the revision that a site is of, if it is of one. */
export function atRevision(
  { repository, revision }: Pick<Site, 'repository' | 'revision'>,
  markdown: string,
): string {
  if (!repository || !revision) return markdown
  const { url, branch = 'main' } = repository
  const files = `${url.replace(/\/$/, '')}/blob/`
  return markdown.replaceAll(`${files}${branch}/`, `${files}${encodeURI(revision)}/`)
}
