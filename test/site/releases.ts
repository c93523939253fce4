import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSite } from '../../src/site/open-site.ts'
import type { ReferenceOptions } from '../../src/site/options.ts'
import type { release } from '../history/release.ts'

/** A folder with a record of each of some releases. */
export function releasesFolder(...releases: readonly ReturnType<typeof release>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'))
  for (const one of releases)
    writeFileSync(join(folder, `${one.version}.changes.json`), JSON.stringify(one))
  return folder
}

const property = { kind: 'Property', type: { text: 'string' } } as const

/** The API of a package with a page, its heir and an index of others. */
export const api = {
  format: 1,
  name: 'pets',
  categories: [],
  symbols: [
    {
      url: 'interfaces/Page.md',
      name: 'Page',
      kind: 'Interface',
      members: [
        { ...property, name: 'code', anchor: 'code' },
        { ...property, name: 'name', anchor: 'name' },
      ],
    },
    {
      url: 'interfaces/Heir.md',
      name: 'Heir',
      kind: 'Interface',
      members: [
        { kind: 'Property', name: 'code', anchor: 'code', inherited: 'interfaces/Page.md#code' },
      ],
    },
    { url: 'modules.md#mode', name: 'Mode', kind: 'Type alias', type: { text: 'string' } },
  ],
} as const

/** A site of that package with these releases. */
export function siteWith(
  releases: readonly ReturnType<typeof release>[],
  options: Partial<ReferenceOptions> = {},
) {
  return openSite({ api, description: '', releases: releasesFolder(...releases), ...options })
}
