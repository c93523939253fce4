import type { HeadConfig, TransformContext } from 'vitepress'
import type { Site } from '../options.ts'

/** The tag that tells programs where the Markdown of a page is. */
export function markdownAlternate(
  { pageData, siteData }: Pick<TransformContext, 'pageData' | 'siteData'>,
  { features }: Pick<Site, 'features'>,
): HeadConfig[] {
  if (!features.markdownSources || pageData.isNotFound) return []
  const href = siteData.base + encodeURI(pageData.filePath)
  return [['link', { rel: 'alternate', type: 'text/markdown', href }]]
}
