import { assetFolder } from './assets.ts'
import { groupsOf } from './groups.ts'
import { placesOf } from './navigation.ts'
import type { ReferenceOptions, Site } from './options.ts'
import { openReference } from './reference.ts'
import { english } from './texts.ts'

/**
 * The options with everything read that they name.
 *
 * @throws DocsError when the API cannot be read.
 */
export function openSite({ api, texts, ...options }: ReferenceOptions): Site {
  const reference = openReference(api)
  const groups = groupsOf(reference)
  return {
    ...options,
    reference,
    texts: { ...english, ...texts },
    groups,
    places: placesOf({ groups }),
    assets: assetFolder(reference),
  }
}
