/** Job: files for other programs stand at addresses of their own, built and in development. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { decoded } from './decoded.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** Files by their paths below the site's base; their contents are made when asked for. */
export type SiteFiles = ReadonlyMap<string, () => string>

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * A Vite plugin that writes files into a built site, one at a time, and serves them in development.
 *
 * @param name - Of the plugin.
 * @param filesOf - Asked for the files when VitePress knows its pages.
 */
export function siteFiles(name: string, filesOf: (config: SiteConfig) => SiteFiles): VitePlugin {
  let site: SiteConfig
  let isServer = false
  return {
    name: `reference:${name}`,
    config(config) {
      site = (config as { vitepress: SiteConfig }).vitepress
    },
    configResolved({ build }) {
      isServer = Boolean(build.ssr)
    },
    configureServer({ config, middlewares }) {
      const files = filesOf(site)
      middlewares.use((request, response, next) => {
        const path = decoded(request.url ?? '')
        const file = path.startsWith(config.base) && files.get(path.slice(config.base.length))
        // The browser imports pages by the same addresses, with a query.
        if (!file || request.headers['sec-fetch-dest'] === 'script') return next()
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain')
        response.end(file())
      })
    },
    async writeBundle({ dir = '' }) {
      if (isServer) return
      for (const [path, contents] of filesOf(site)) {
        await mkdir(dirname(join(dir, path)), { recursive: true })
        await writeFile(join(dir, path), contents())
      }
    },
  }
}
