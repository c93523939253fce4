/** Job: scripts are made smaller than VitePress makes them, for every first visit fetches most of them. */
import type { VitePlugin } from '../vite-plugin.ts'

/** A Vite plugin that has the scripts of the browser minified by Terser, unless the site says otherwise. */
export function minified(): VitePlugin {
  return {
    name: 'reference:minified',
    config: ({ build }, { isSsrBuild }) =>
      build?.minify === true && !isSsrBuild ? { build: { minify: 'terser' } } : undefined,
  }
}
