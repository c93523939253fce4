import type { MemberDifference } from './difference.ts'
import type { Member } from './member.ts'
import { memberParts } from './member-parts.ts'
import { pair } from './pair.ts'

/**
 * What became of the members of a page.
 *
 * @param address - The name of a member as seen from outside of its page.
 */
export function memberDifferences(
  old: readonly Member[],
  now: readonly Member[],
  address: (name: string) => string,
): MemberDifference[] {
  const { both, removed, added } = pairedMembers(old, now)
  const addressed = ({ name, group, isStatic }: Member) => ({
    address: address(name),
    group: group.words,
    isStatic,
  })
  return [
    ...added.map((member) => ({ change: 'added' as const, ...addressed(member) })),
    ...removed.map((member) => ({ change: 'removed' as const, ...addressed(member) })),
    ...both.flatMap(([before, after]) => {
      const parts = memberParts(before, after)
      return parts.length > 0 ? [{ change: 'changed' as const, ...addressed(after), parts }] : []
    }),
  ]
}

/** The members of two versions that are the same declaration, though perhaps in another group. */
export function pairedMembers(old: readonly Member[], now: readonly Member[]) {
  return pair(old, now, [
    ({ name, isStatic, group }) => JSON.stringify([name, isStatic, group.words]),
    ({ name, isStatic }) => JSON.stringify([name, isStatic]),
    ({ name }) => name,
  ])
}
