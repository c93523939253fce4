/** Job: VitePress brings the style sheet of a search service, which a site without it need not fetch. */
import type { DefaultTheme, SiteConfig } from 'vitepress'
import type { VitePlugin } from '../vite-plugin.ts'

const NOTHING = '\0reference:nothing'

/** A Vite plugin that leaves the style sheet out unless the site's configuration names a search. */
export function withoutDocSearch(): VitePlugin {
  let isUsed = false
  return {
    name: 'reference:without-docsearch',
    enforce: 'pre',
    configResolved(config) {
      const { vitepress } = config as typeof config & {
        readonly vitepress: SiteConfig<DefaultTheme.Config>
      }
      const { search, algolia } = vitepress.site.themeConfig
      isUsed = Boolean(search ?? algolia)
    },
    resolveId: (id) => (id === '@docsearch/css' && !isUsed ? NOTHING : undefined),
    load: (id) => (id === NOTHING ? '' : undefined),
  }
}
