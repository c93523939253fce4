/** Job: what machines read stands beside what people read. */
import type { VirtualPages } from '../build/virtual-pages.ts'
import type { Site } from '../options.ts'
import { siteFiles } from '../site-files.ts'
import { apiFiles, schemaFiles } from './api-files.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { markdownPages } from './markdown-pages.ts'
import { inReadingOrder } from './reading-order.ts'

/** A Vite plugin that serves the pages as Markdown, indexes of them, and the API with its schemas. */
export function machineFiles(site: Site, virtual: VirtualPages): ReturnType<typeof siteFiles> {
  const { apiData = true, llms = true, markdownSources = true } = site
  return siteFiles(({ srcDir, pages }) => {
    const markdown = markdownPages(srcDir, pages, virtual)
    const order = inReadingOrder(pages, site)
    return new Map([
      ...(markdownSources ? markdown : []),
      ...(llms ? [['llms.txt', () => llmsIndex(site)] as const] : []),
      ...(llms ? [['llms-full.txt', () => llmsFull(site, markdown, order)] as const] : []),
      ...(apiData ? [...apiFiles(site), ...schemaFiles(site)] : []),
    ])
  })
}
