/** Job: data that pages fetch when they need them are files of the site, under an address of their own. */
import { createHash } from 'node:crypto'
import type { SiteConfig } from 'vitepress'
import type { Api } from '../model/api.ts'
import { ownPackage } from '../own-package.ts'
import { siteFiles } from './site-files.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** Files for the browser by their paths below the folder of assets; their contents are made when asked for. */
export type Assets = ReadonlyMap<string, () => string>

/** The folder of all assets, below the site's base. */
const FOLDER = '_reference'

/**
 * Where the assets of a state of the API are, below the site's base: `_reference/1f0c9a52/`. The
 * address changes with the API, and with what makes the assets, so that a browser may keep what it has.
 */
export function assetFolder({ format, name, categories, symbols }: Api): string {
  const { version } = ownPackage
  const contents = JSON.stringify({ version, format, name, categories, symbols })
  return `${FOLDER}/${createHash('sha256').update(contents).digest('hex').slice(0, 8)}/`
}

/** A Vite plugin that writes the assets into a built site, and serves them from the development server. */
export function assetFiles(
  name: string,
  folder: string,
  assetsOf: (config: SiteConfig) => Assets,
): VitePlugin {
  return siteFiles(
    name,
    (config) => new Map([...assetsOf(config)].map(([path, contents]) => [folder + path, contents])),
  )
}
