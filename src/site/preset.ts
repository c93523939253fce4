import type { DefaultTheme, UserConfig } from 'vitepress'
import { assetFiles } from './assets.ts'
import { pageAddress, siteBase } from './base.ts'
import { generatedPages } from './build/generated-pages.ts'
import { shortHashMap } from './build/hash-map.ts'
import { minified } from './build/minified.ts'
import { virtualPages } from './build/virtual-pages.ts'
import { withoutStockSearch } from './build/without-stock-search.ts'
import { combine } from './combine.ts'
import { hasGit } from './git.ts'
import { pageHead, siteHead } from './head.ts'
import { noIncludes } from './includes.ts'
import { machineFiles } from './machines/machine-files.ts'
import { markdownAlternate } from './machines/markdown-alternate.ts'
import { referenceMarkdown } from './markdown.ts'
import { mediaFiles } from './media.ts'
import { navigationModule } from './navigation.ts'
import { openSite } from './open-site.ts'
import type { ReferenceOptions } from './options.ts'
import { pageData } from './page-data.ts'
import { readmeRewrites } from './readme-links.ts'
import { restartOnChange } from './restart.ts'
import { searchFiles } from './search/search-files.ts'
import { securityPolicy } from './security-policy.ts'
import { siteAssets } from './site-assets.ts'
import { themeConfig } from './theme-config.ts'
import { themeSource } from './theme-source.ts'

export type * from '../model/api.ts'
export type { Features } from './features.ts'
export type {
  GuideSection,
  Home,
  HomeAction,
  Picture,
  ReferenceOptions,
  Repository,
  WantedSymbol,
} from './options.ts'

/**
 * A VitePress configuration that serves a classic reference: generated pages untouched on disk, with
 * search, sidebar, home page and social cards added from `api.json`. What the site says in `vitepress`
 * is added to it.
 *
 * @throws DocsError when the API cannot be read.
 */
export function defineReference(options: ReferenceOptions): UserConfig<DefaultTheme.Config> {
  const site = openSite(options)
  const { reference, features, description, title = reference.name, url } = site
  const base = siteBase(url, process.env.DOCS_BASE)
  const pages = virtualPages(site)
  const config: UserConfig<DefaultTheme.Config> = {
    lang: 'en',
    title,
    description,
    base,
    head: siteHead(site, base),
    rewrites: { ...readmeRewrites },
    lastUpdated: features.lastUpdated && hasGit(),
    metaChunk: true,
    // Fetching the pages behind all links in view would be most of a first visit.
    router: { prefetchLinks: false },
    buildEnd: (built) => shortHashMap(built, reference.folder),
    ...(url && features.sitemap ? { sitemap: { hostname: pageAddress(url, '') } } : {}),
    markdown: referenceMarkdown(site),
    vite: {
      plugins: [
        generatedPages(pages, reference),
        navigationModule(site),
        noIncludes(reference),
        mediaFiles(reference.folder),
        themeSource(),
        withoutStockSearch(),
        minified(),
        restartOnChange(reference),
        assetFiles('assets', site.assets, () => siteAssets(site)),
        ...(features.search ? [searchFiles(site)] : []),
        machineFiles(site, pages),
      ],
    },
    themeConfig: themeConfig(site),
    transformPageData: (page) => pageData(page, site),
    ...(options.contentSecurityPolicy ? securityPolicy : {}),
    transformHead: (context) => [...pageHead(context, site), ...markdownAlternate(context, site)],
  }
  return options.vitepress ? combine(config, options.vitepress) : config
}
