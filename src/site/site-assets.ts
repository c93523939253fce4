import type { Assets } from './assets.ts'
import type { Site } from './options.ts'

/** Everything that the pages of a site may fetch later. */
export function siteAssets(_site: Site): Assets {
  return new Map()
}
