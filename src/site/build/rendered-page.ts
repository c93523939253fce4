/** Job: a generated page is rendered as VitePress does it, once for the browser and the server. */
import { join } from 'node:path'
import type { MarkdownEnv, PageData, SiteConfig } from 'vitepress'
import type { Markdown } from '../markdown-it.ts'
import { isReferencePage } from '../reference-pages.ts'

/** A page as it is served. */
export interface RenderedPage {
  readonly data: PageData
  readonly html: string
  /** Where its links lead, as VitePress has collected them. */
  readonly links: readonly string[]
}

/**
 * The page with what `transformPageData` adds. It bears no date: it changes with a release, and
 * the day of each page would cost a call of git.
 */
export async function renderedPage(
  md: Markdown,
  source: string,
  path: string,
  config: SiteConfig,
): Promise<RenderedPage> {
  const file = join(config.srcDir, path)
  const cleanUrls = config.cleanUrls ?? false
  const env: MarkdownEnv = { path: file, realPath: file, relativePath: path, cleanUrls }
  const html = md.render(source, env)
  const { frontmatter = {}, headers = [], links = [], title = '' } = env
  const own: PageData = {
    title: String(frontmatter.title ?? title),
    description: String(frontmatter.description ?? ''),
    frontmatter,
    headers,
    relativePath: path,
    filePath: path,
  }
  const added = await config.transformPageData?.(own, { siteConfig: config })
  return { data: { ...own, ...added }, html: oneElement(html, path), links }
}

/** The page as one element, without what is meant for the compiler, which does not see it. */
function oneElement(html: string, path: string): string {
  const plain = html.replace(/(<div\b[^>]*?) v-pre(?:="")?/g, '$1').trim()
  return isReferencePage(path) ? plain : `<div class="reference">${plain}</div>`
}
