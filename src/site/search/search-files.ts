/** Job: the files of the search are assets of the site; its guides are read where the pages are. */
import { assetFiles } from '../assets.ts'
import type { Site } from '../options.ts'
import type { VitePlugin } from '../vite-plugin.ts'
import { readGuides } from './guides.ts'
import { searchAssets } from './search-assets.ts'

/** A Vite plugin that writes the files of the search into a built site, and serves them in development. */
export function searchFiles({ assets, reference }: Site): VitePlugin {
  return assetFiles('search', assets, ({ srcDir }) =>
    searchAssets(reference, readGuides(srcDir, reference)),
  )
}
