import { assetFolder } from './assets.ts'
import { allFeatures } from './features.ts'
import { groupsOf } from './groups.ts'
import { placesOf } from './navigation.ts'
import type { ReferenceOptions, Site } from './options.ts'
import { openReference } from './reference.ts'
import { openSchemas } from './schemas.ts'
import { english } from './texts.ts'

/**
 * The options with everything read that they name.
 *
 * @throws DocsError when the API cannot be read.
 */
export function openSite({
  api,
  folder,
  features,
  schemas: named,
  texts,
  ...options
}: ReferenceOptions): Site {
  const reference = openReference(api, folder)
  const schemas = openSchemas(named, reference)
  const groups = groupsOf(reference)
  return {
    ...options,
    reference,
    features: { ...allFeatures, ...features },
    ...(schemas && { schemas }),
    texts: { ...english, ...texts },
    groups,
    places: placesOf({ groups }),
    assets: assetFolder(reference),
  }
}
