import { readFileSync } from 'node:fs'

/** What this package says of itself in its package.json. */
export interface OwnPackage {
  readonly name: string
  readonly version: string
  /** Ranges of versions by the names of packages. */
  readonly peerDependencies: Readonly<Record<string, string>>
}

export const ownPackage: OwnPackage = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
