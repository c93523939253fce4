import prerelease from 'semver/functions/prerelease.js'
import type { Change, ReleaseChanges } from '../model/changes.ts'
import { kindOfName, Pasts } from './pasts.ts'
import { lastReplacement, replacementIn } from './replacement.ts'

/** Where symbols and members are documented now, by their paths: `Device`, `Device.device_id`. */
export type Addresses = ReadonlyMap<string, string>

/** What has become of one symbol or member that is there. */
export interface Past {
  /** The release that it came with; undefined for what the first record had already. */
  readonly added?: string
  /** What was different about it, the oldest first. */
  readonly changes: readonly PastChange[]
  /** The release since which it is deprecated. */
  readonly deprecated?: string
  /** What it was called until some release. */
  readonly renamed?: { readonly version: string; readonly from: string }
}

/** A change, with the release that brought it. */
export interface PastChange extends Pick<Change, 'old' | 'new' | 'rule' | 'verdict'> {
  readonly version: string
}

/** A symbol or member that has left. */
export interface Removal extends Pick<Change, 'symbol' | 'member' | 'kind' | 'url' | 'note'> {
  /** The release that it left with. */
  readonly version: string
  readonly replacement?: Replacement
}

/** What takes the place of something; without an address where that is not documented. */
export interface Replacement {
  readonly name: string
  readonly url?: string
}

/** What is known of the symbols and members of a package from the changes of its releases. */
export interface History {
  /** The releases, the oldest first. */
  readonly releases: readonly ReleaseChanges[]
  /** What has left and has not come back, in the order in which it left. */
  readonly removals: readonly Removal[]
  /** What has become of a symbol; its kind tells it from another of its name. */
  pastOf(symbol: string, kind: string): Past | undefined
  /** What has become of a member of a symbol. */
  pastOfMember(symbol: string, member: string): Past | undefined
}

/** The history that the records of releases tell, the oldest first. */
export function historyOf(releases: readonly ReleaseChanges[], addresses: Addresses): History {
  const pasts = new Pasts()
  const removals = new Map<string, Removal>()
  for (const { version, changes } of lasting(releases))
    for (const change of inOrder(changes)) {
      const { change: what, to } = change
      if (what === 'added') removals.delete(subjectOf(change))
      if (to) removals.delete(subjectOf(change, to.name))
      if (what === 'removed' || what === 'renamed')
        removals.set(subjectOf(change), removalOf(change, version, addresses))
      pasts.take(change, version)
    }
  const left = [...removals.values()]
  const documented = new Set(addresses.values())
  return {
    releases,
    removals: left.map((removal) => lastReplacement(removal, left, documented)),
    pastOf: (symbol, kind) => pasts.of(symbol, kind),
    pastOfMember: (symbol, member) => pasts.ofMember(symbol, member),
  }
}

/** Releases without those ahead of one that tells the same again: `1.1.0-beta.1` where there is `1.1.0`. */
function lasting(releases: readonly ReleaseChanges[]): readonly ReleaseChanges[] {
  const last = releases.findLastIndex(({ version }) => !prerelease(version))
  return releases.filter(({ version }, at) => at > last || !prerelease(version))
}

/** Renames of symbols come last: what else happens to one happens under the name that it had. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const isLast = ({ change, member }: Change) => change === 'renamed' && member === undefined
  return [...changes.filter((each) => !isLast(each)), ...changes.filter(isLast)]
}

/** What a change is about, under the name that it had or another. */
function subjectOf({ symbol, member, kind }: Change, name = member ?? symbol): string {
  return member === undefined ? `${kindOfName(kind)} ${name}` : `${symbol}\n${name}`
}

function removalOf(change: Change, version: string, addresses: Addresses): Removal {
  const { symbol, member, kind, url, note, to } = change
  const replacement = to ?? replacementIn(change, addresses)
  return {
    version,
    symbol,
    kind,
    url,
    ...(member !== undefined && { member }),
    ...(note && { note }),
    ...(replacement && { replacement }),
  }
}
