import type { Agent } from 'package-manager-detector'
import type { DocsFolder } from '../docs-folder.ts'

/** What is known of a package before its documentation is set up. */
export interface Package {
  readonly name: string
  readonly description: string
  /** True where `.js` and `.ts` files are ES modules. */
  readonly isModule: boolean
  /** True where npm is told never to publish it. */
  readonly isPrivate: boolean
  /** The names of its scripts; that of tests only if there are any. */
  readonly scripts: readonly string[]
  readonly homepage?: string
  /** The packages that it declares to need, at run time or for development. */
  readonly dependencies: readonly string[]
  /** Its source files, as paths from its folder; empty where typedoc.json is there already. */
  readonly entryPoints: readonly string[]
  /** Where the sources are, if that is on GitHub. */
  readonly repository?: Repository
  /** The address of the sources on another host. */
  readonly elsewhere?: string
  /** The package's folder from that of the repository: `''` or `packages/core/`. */
  readonly prefix: string
  readonly manager: Manager
  readonly docs: DocsFolder
}

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string
  readonly name: string
  readonly url: string
  /** The default branch. */
  readonly branch: string
}

/** The package manager in use. */
export interface Manager {
  readonly agent: Agent
  /** Whether its lockfile was found. */
  readonly isLocked: boolean
  /** Whether that stands at the root of the repository, where GitHub's cache looks for it. */
  readonly isCached: boolean
  /** Whether package.json tells its version. */
  readonly isPinned: boolean
}
