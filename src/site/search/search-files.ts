/** Job: the files of the search are assets of the site; its guides are read where the pages are. */
import { assetFiles } from '../assets.ts'
import type { Site } from '../options.ts'
import type { VitePlugin } from '../vite-plugin.ts'
import { readGuides } from './guides.ts'
import { searchAssets } from './search-assets.ts'

/** Vite plugins that write the files of the search into a built site, and serve them in development. */
export function searchFiles({ assets, reference }: Site): VitePlugin[] {
  const files = new Map<string, () => string>()
  return [
    {
      name: 'reference:search',
      configResolved({ root }) {
        for (const [path, contents] of searchAssets(reference, readGuides(root, reference.folder)))
          files.set(path, contents)
      },
    },
    assetFiles(assets, files),
  ]
}
