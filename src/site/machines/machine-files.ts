/** Job: what machines read stands beside what people read. */
import type { SiteConfig } from 'vitepress'
import type { VirtualPages } from '../build/virtual-pages.ts'
import type { Site } from '../options.ts'
import { atRevision } from '../revision.ts'
import { type SiteFiles, siteFiles } from '../site-files.ts'
import type { VitePlugin } from '../vite-plugin.ts'
import { apiFiles, schemaFiles } from './api-files.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { markdownPages } from './markdown-pages.ts'
import { inReadingOrder } from './reading-order.ts'

/** A Vite plugin that serves the pages as Markdown, indexes of them, and the API with its schemas. */
export function machineFiles(site: Site, virtual: VirtualPages): VitePlugin {
  return siteFiles('machines', (config) => machineFilesOf(site, virtual, config))
}

/** The files themselves. */
export function machineFilesOf(
  site: Site,
  virtual: VirtualPages,
  { srcDir, pages }: Pick<SiteConfig, 'srcDir' | 'pages'>,
): SiteFiles {
  const { apiData, llms, markdownSources } = site.features
  const markdown = markdownPages(srcDir, pages, virtual, (source) => atRevision(site, source))
  const order = inReadingOrder(pages, site)
  return new Map([
    ...(markdownSources ? markdown : []),
    ...(llms ? [['llms.txt', () => llmsIndex(site)] as const] : []),
    ...(llms ? [['llms-full.txt', () => llmsFull(site, markdown, order)] as const] : []),
    ...(apiData ? [...apiFiles(site), ...schemaFiles(site)] : []),
  ])
}
