import { assetFolder } from './assets.ts'
import { allFeatures } from './features.ts'
import { groupsOf } from './groups.ts'
import { openHistory } from './history.ts'
import { placesOf } from './navigation.ts'
import type { ReferenceOptions, Site } from './options.ts'
import { openReference } from './reference.ts'
import { openSchemas } from './schemas.ts'
import { english } from './texts.ts'

/**
 * The options with everything read that they name.
 *
 * @throws DocsError when the API or a record of a release cannot be read.
 */
export function openSite({
  api,
  folder,
  features: own,
  releases,
  schemas: named,
  texts,
  ...options
}: ReferenceOptions): Site {
  const opened = openReference(api, folder)
  const history = openHistory(releases, opened)
  const reference = { ...opened, hasHistory: history !== undefined }
  const features = { ...allFeatures, ...own }
  const schemas = openSchemas(named, reference)
  const groups = groupsOf(reference)
  return {
    ...options,
    reference,
    features,
    ...(features.history && history && { history }),
    ...(schemas && { schemas }),
    texts: { ...english, ...texts },
    groups,
    places: placesOf({ groups }),
    ...(process.env.DOCS_REVISION && { revision: process.env.DOCS_REVISION }),
    assets: assetFolder(reference),
  }
}
