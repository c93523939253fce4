/** Job: the theme imports style sheets, which Node cannot load; so Vite has to build it as well. */
import type { VitePlugin } from './vite-plugin.ts'

/** Under which name a site's theme file imports this package. */
const PACKAGE = 'seamapi'

/** A Vite plugin that builds the theme from its package like the site's own files. */
export function themeSource(): VitePlugin {
  return {
    name: 'reference:theme-source',
    config: () => ({ ssr: { noExternal: [PACKAGE] } }),
  }
}
