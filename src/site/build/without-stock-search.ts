/** Job: VitePress brings a search of its own, which a site with another one need not fetch. */
import type { DefaultTheme, SiteConfig } from 'vitepress'
import type { VitePlugin } from '../vite-plugin.ts'

const EMPTY = '\0reference:empty'

/** What its search consists of, with what takes the place of each. */
const parts: readonly (readonly [id: RegExp, code: string])[] = [
  [/^@docsearch\/css$/, ''],
  [/\/VPNavBarSearch\.vue$/, 'export default { render: () => null }'],
]

/** A Vite plugin that leaves that search out unless the site's configuration asks for it. */
export function withoutStockSearch(): VitePlugin {
  let isUsed = false
  return {
    name: 'reference:without-stock-search',
    enforce: 'pre',
    configResolved(config) {
      const { vitepress } = config as typeof config & {
        readonly vitepress: SiteConfig<DefaultTheme.Config>
      }
      const { search, algolia } = vitepress.site.themeConfig
      isUsed = Boolean(search ?? algolia)
    },
    resolveId(id) {
      const part = isUsed ? -1 : parts.findIndex(([own]) => own.test(id))
      return part < 0 ? undefined : EMPTY + part
    },
    load: (id) => (id.startsWith(EMPTY) ? parts[Number(id.slice(EMPTY.length))]?.[1] : undefined),
  }
}
