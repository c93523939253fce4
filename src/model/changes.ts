/**
 * What has changed between a release and the one before it.
 *
 * `docs/releases/<version>.changes.json` holds it beside the snapshot of the release. The history on
 * the pages and the list of changes are made from it, with no further look at the types.
 */
export interface ReleaseChanges {
  /** Version of this shape; a reader refuses what is newer than itself. */
  readonly format: typeof CHANGES_FORMAT
  /** The release: `1.2.0`. */
  readonly version: string
  /** When it was released: `2026-11-27`. */
  readonly date: string
  /** The release before it; the first one has none, and no changes. */
  readonly since?: string
  /** Digests of the snapshots that were compared, by which it is known to belong to them. */
  readonly digests: { readonly from?: string; readonly to: string }
  /** The gravest verdict of its changes; `none` where there are none. */
  readonly verdict: Verdict | 'none'
  readonly changes: readonly Change[]
}

export const CHANGES_FORMAT = 1

/**
 * What a change means for programs that use the package: some that compiled do not any more, all of
 * them do, or nothing but the documentation differs.
 */
export type Verdict = 'breaking' | 'compatible' | 'documentation'

/** What became of a symbol or a member. */
export type ChangeKind = 'added' | 'removed' | 'renamed' | 'changed' | 'deprecated' | 'undeprecated'

/** One change of one symbol or member. */
export interface Change {
  readonly change: ChangeKind
  /** Path of the symbol in the exports, in the older version where both have it: `Device`, `zoo.Cat`. */
  readonly symbol: string
  /** Path of the member in the symbol: `device_id`, `properties.battery.level`. */
  readonly member?: string
  /** Kind of declaration in the singular: `Interface`, `Property`. */
  readonly kind: string
  /** Where it is documented, in the newer version unless it is gone: `interfaces/Device.md#device_id`. */
  readonly url: string
  /** The type before and after, on one line; of a symbol with members, what differs at its head. */
  readonly old?: string
  readonly new?: string
  /** What a renamed one is called now, which is a guess by likeness. */
  readonly to?: { readonly name: string; readonly url: string }
  /** What `@deprecated` says, or said when it was removed. */
  readonly note?: string
  readonly verdict: Verdict
  /** The rule that decided, by its name in the table. */
  readonly rule: string
}
