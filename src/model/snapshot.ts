/**
 * The documented API of one version of a package, as it is kept for good.
 *
 * `docs/releases/<version>.json` holds one for each release. It says the same wherever it was made and
 * however the sources are laid out: no line numbers, no comments, no machine, everything sorted.
 */
export interface Snapshot {
  /** Version of this shape; a reader refuses what is newer than itself. */
  readonly format: typeof SNAPSHOT_FORMAT
  /** The name of the package. */
  readonly name: string
  /** Its version; `0.0.0` where package.json has none. */
  readonly version: string
  /** The modules that it exports, in the order of its entry points. */
  readonly entryPoints: readonly SnapshotEntryPoint[]
  /** Every exported symbol that is documented, by its path in the exports. */
  readonly symbols: readonly SnapshotSymbol[]
  /**
   * The declarations that the symbols consist of, and those that these mention, as TypeScript without
   * comments: lines by the paths of their modules. The checker judges changes by them.
   */
  readonly declarations: Readonly<Record<string, readonly string[]>>
  /** How its changes are judged, where that is not the default. */
  readonly policy?: Partial<Policy>
  /** Digest of all of the above, by which a reader knows that nobody has edited it. */
  readonly digest: string
}

export const SNAPSHOT_FORMAT = 1

/** How a package wants its changes to be judged. */
export interface Policy {
  /**
   * Whether a literal that is added to a set that applications read is breaking: unless the
   * documentation marks the set as open, always, or never.
   */
  readonly addedLiterals: AddedLiterals
  /** Names of the types that applications write, `*` for any characters. */
  readonly writtenTypes: readonly string[]
}

export const ADDED_LITERALS = ['breaking-unless-open', 'breaking', 'compatible'] as const

export type AddedLiterals = (typeof ADDED_LITERALS)[number]

export const defaultPolicy: Policy = {
  addedLiterals: 'breaking-unless-open',
  writtenTypes: ['*Request'],
}

/** A module that a package exports. */
export interface SnapshotEntryPoint {
  /** As it stands before the names of its symbols; `''` where it is the only one. */
  readonly name: string
  /** Its module among the declarations. */
  readonly module: string
}

/** What symbols and members have in common. */
export interface SnapshotDeclaration {
  /** Kind of declaration in the singular, as in a page title: `Interface`, `Property`. */
  readonly kind: string
  /** On one line, unions sorted; of functions and methods, each signature is one. */
  readonly type?: string
  /** The literals that a value can be, sorted. */
  readonly literals?: readonly (string | number | boolean)[]
  /** What its `@deprecated` says, which may be nothing. */
  readonly deprecated?: string
  /** The documentation says that values may come that are not among the literals: `@open`. */
  readonly open?: true
}

/** One exported symbol. */
export interface SnapshotSymbol extends SnapshotDeclaration {
  /** Its path in the exports: `Device`, `zoo.inner.Cat`. */
  readonly path: string
  /** Where it is documented: `interfaces/Device.md`, `modules.md#accesscode`. */
  readonly url: string
  /** Its type parameters, with bounds and defaults: `T extends string = "a"`. */
  readonly typeParameters?: readonly string[]
  /** What a class or an interface extends. */
  readonly extends?: readonly string[]
  readonly implements?: readonly string[]
  /** Path of the file that declares it: `src/types/models.ts`. */
  readonly source?: string
  readonly members?: readonly SnapshotMember[]
}

/** One member of a symbol, or of an object type that is written in the type of one. */
export interface SnapshotMember extends SnapshotDeclaration {
  /** Its names from the symbol on: `device_id`, `properties.battery.level`; `static create`. */
  readonly path: string
  /** The anchor on its symbol's page; members of object types in types have none. */
  readonly anchor?: string
  readonly optional?: true
  readonly readonly?: true
  /** The member of a parent that it is inherited from, as an address in the reference. */
  readonly inherited?: string
}
