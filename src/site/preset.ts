import type { DefaultTheme, UserConfig } from 'vitepress'
import { pageAddress, siteBase } from './base.ts'
import { hasGit } from './git.ts'
import { pageHead, siteHead } from './head.ts'
import { noIncludes } from './includes.ts'
import { referenceMarkdown } from './markdown.ts'
import { mediaFiles } from './media.ts'
import type { ReferenceSiteOptions } from './options.ts'
import { pageData } from './page-data.ts'
import { readmeRewrites } from './readme-links.ts'
import { themeConfig } from './theme-config.ts'
import { themeSource } from './theme-source.ts'

export type { SiteData, SiteSymbol } from '../model/site-data.ts'
export type {
  GuideSection,
  Home,
  HomeAction,
  Picture,
  ReferenceSiteOptions,
  Repository,
  WantedSymbol,
} from './options.ts'

/**
 * A VitePress configuration that serves a classic reference: generated pages untouched on disk, with
 * search, sidebar, home page and social cards added from `reference.json`. It is a plain object:
 * VitePress's `mergeConfig` adds to it.
 */
export function referenceSite(options: ReferenceSiteOptions): UserConfig<DefaultTheme.Config> {
  const { reference, description, title = reference.name, url } = options
  const base = siteBase(url, process.env.DOCS_BASE)
  return {
    lang: 'en',
    title,
    description,
    base,
    head: siteHead(options, base),
    rewrites: { ...readmeRewrites },
    lastUpdated: hasGit(),
    metaChunk: true,
    ...(url ? { sitemap: { hostname: pageAddress(url, '') } } : {}),
    markdown: referenceMarkdown(),
    vite: { plugins: [noIncludes(), mediaFiles(), themeSource()] },
    themeConfig: themeConfig(options),
    transformPageData: (page) => pageData(page, options),
    transformHead: (context) => pageHead(context, options),
  }
}
