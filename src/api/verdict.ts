import semver, { type ReleaseType } from 'semver'
import { DocsError } from '../docs-error.ts'
import { BUMPS, type Bump } from '../model/bumps.ts'
import type { Change, Verdict } from '../model/changes.ts'
import { gravest } from '../model/rules.ts'

/** Whether a version may be given to some changes. */
export interface Judgement {
  /** The version of the release before. */
  readonly base: string
  /** The version that was asked about. */
  readonly version: string
  /** The gravest of the changes; `none` where there are none. */
  readonly gravity: Verdict | 'none'
  /** What the changes demand to be raised; undefined where any version will do. */
  readonly demand?: Bump
  /** The smallest version that is honest. */
  readonly smallest: string
  readonly isHonest: boolean
}

/**
 * Judges a version by the changes that it stands for.
 *
 * The rules are those of semver.org: 8 for breaking changes, 7 for others, 6 for what does not touch the
 * API. Before 1.0.0 (its rule 4) ranges such as `^0.2.0` take the second number for what breaks, and
 * the third for anything else; `^0.0.2` takes nothing but itself. A prerelease promises nothing (9).
 *
 * @throws DocsError when the version is not above that of the release before.
 */
export function judge(changes: readonly Change[], base: string, version: string): Judgement {
  const gravity = gravest(changes.map(({ verdict }) => verdict)) ?? 'none'
  const demand = demandOf(gravity, base)
  const smallest = demand === undefined ? base : (semver.inc(base, demand) ?? base)
  const isRaised = semver.gt(version, base)
  if (!isRaised && version !== base)
    throw new DocsError(
      `Cannot release \`${version}\` after \`${base}\`: expected a version above that.`,
    )
  const isHonest =
    demand === undefined ||
    (isRaised && BUMPS.indexOf(raised(base, version)) >= BUMPS.indexOf(demand))
  return { base, version, gravity, ...(demand && { demand }), smallest, isHonest }
}

function demandOf(gravity: Judgement['gravity'], base: string): Bump | undefined {
  if (gravity === 'none' || semver.prerelease(base)) return undefined
  const [major, minor] = [semver.major(base), semver.minor(base)]
  if (gravity === 'documentation' || major + minor === 0) return 'patch'
  const isStable = major > 0
  if (gravity === 'breaking') return isStable ? 'major' : 'minor'
  return isStable ? 'minor' : 'patch'
}

/** Which part of a version was raised, whether to a release or to what leads to one. */
function raised(base: string, version: string): Bump {
  const part: ReleaseType | null = semver.diff(base, version)
  return BUMPS.find((bump) => part?.endsWith(bump)) ?? 'patch'
}

/**
 * A version from what the command line says: a part to raise, or the version itself.
 *
 * @throws DocsError when it is neither.
 */
export function wantedVersion(text: string, base: string): string {
  const bump = BUMPS.find((each) => each === text)
  const version = bump ? semver.inc(base, bump) : semver.valid(text)
  if (version) return version
  throw new DocsError(
    `Cannot read \`${text}\` as a version: expected \`patch\`, \`minor\`, \`major\` or one such as \`1.2.0\`.`,
  )
}
