import type { Block } from './blocks.ts'
import type { PartDifference } from './difference.ts'
import type { Member, Signature } from './member.ts'
import { isReordered, pair } from './pair.ts'
import { pairedSections, sectionParts } from './section-parts.ts'

/** What differs between two versions of a member. */
export function memberParts(old: Member, now: Member): PartDifference[] {
  const { both, removed, added } = pair(old.signatures, now.signatures, [
    ({ line }) => line.meaning,
    () => 'those that are left',
  ])
  const lone = (side: 'old' | 'new', member: Member) => (signature: Signature) => ({
    part: 'signature',
    ...overload(member, signature),
    [side]: signature.line.text,
  })
  return [
    ...blockPart('group', old.group, now.group),
    ...blockPart('heading', old.heading, now.heading),
    ...both.flatMap(([before, after]) =>
      signatureParts(before, after).map((part) => ({ ...part, ...overload(now, after) })),
    ),
    ...removed.map(lone('old', old)),
    ...added.map(lone('new', now)),
    ...(isReordered(both) ? [{ part: 'order' }] : []),
  ]
}

function signatureParts(old: Signature, now: Signature): PartDifference[] {
  return [
    ...blockPart('signature', old.line, now.line),
    ...sectionParts(old.sections, now.sections),
    ...(isReordered(pairedSections(old.sections, now.sections).both) ? [{ part: 'order' }] : []),
  ]
}

function blockPart(part: string, old: Block, now: Block): PartDifference[] {
  return old.meaning === now.meaning ? [] : [{ part, old: old.text, new: now.text }]
}

function overload({ signatures }: Member, signature: Signature): { overload?: number } {
  return signatures.length > 1 ? { overload: signatures.indexOf(signature) + 1 } : {}
}
