import type { Assets } from './assets.ts'
import { navAssets } from './navigation.ts'
import type { Site } from './options.ts'
import { previews } from './previews.ts'

/** Everything that the pages of a site may fetch later. */
export function siteAssets(site: Site): Assets {
  return new Map([...navAssets(site), ...previews(site)])
}
