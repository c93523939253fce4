/** Job: where the reference is a part of a site, its pages are known by their paths below its folder. */
import type { Markdown, PageEnv } from './markdown-it.ts'
import { pathIn, type ReferencePlace } from './reference-pages.ts'

/** Tells all rules a page's path in the reference; it has to come after what reads the text. */
export function referencePaths(md: Markdown, reference: ReferencePlace): void {
  const parse = md.parse.bind(md)
  md.parse = (source, env: PageEnv | undefined) => {
    if (env?.relativePath !== undefined) env.referencePath = pathIn(reference, env.relativePath)
    return parse(source, env)
  }
}
