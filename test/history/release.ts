import type { Change, ReleaseChanges } from '../../src/model/changes.ts'

/** A release with some changes; what a test does not care about is filled in. */
export function release(
  version: string,
  changes: readonly (Pick<Change, 'change' | 'symbol'> & Partial<Change>)[] = [],
  more: Partial<ReleaseChanges> = {},
): ReleaseChanges {
  return {
    format: 1,
    version,
    date: '2026-11-27',
    digests: { to: 'a' },
    verdict: changes.length > 0 ? 'breaking' : 'none',
    changes: changes.map((change) => ({
      kind: change.member === undefined ? 'Interface' : 'Property',
      url: `interfaces/${change.symbol}.md${change.member === undefined ? '' : `#${change.member}`}`,
      verdict: 'breaking',
      rule: 'some-rule',
      ...change,
    })),
    ...more,
  }
}
