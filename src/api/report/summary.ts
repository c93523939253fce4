import type { Change, Verdict } from '../../model/changes.ts'
import type { Judgement } from '../verdict.ts'

/** Two versions, what differs between them and, if that was asked, whether the version is honest. */
export interface Comparison {
  readonly from: string
  readonly to: string
  readonly changes: readonly Change[]
  readonly judgement?: Judgement
}

/** The verdicts from the gravest, with the words that stand above their changes. */
export const SECTIONS: readonly (readonly [Verdict, string])[] = [
  ['breaking', 'Breaking'],
  ['compatible', 'Compatible'],
  ['documentation', 'Documentation only'],
]

/** The words for a verdict: `Documentation only`. */
export function titleOf(verdict: Verdict): string {
  return SECTIONS.find(([each]) => each === verdict)?.[1] ?? verdict
}

/** What a change is about: `Device.device_id`, `Client.create`. */
export function subjectOf({ symbol, member }: Change): string {
  return member === undefined ? symbol : `${symbol}.${member}`
}

/** How many changes there are of each kind: `1 breaking, 2 compatible`. */
export function countsText(changes: readonly Change[]): string {
  const counts = SECTIONS.flatMap(([verdict, title]) => {
    const count = changes.filter((each) => each.verdict === verdict).length
    return count > 0 ? [`${count} ${title.toLowerCase()}`] : []
  })
  return counts.length > 0 ? counts.join(', ') : 'no changes'
}

/** Whether the version may be given to the changes, in a sentence. */
export function judgementText({
  base,
  version,
  gravity,
  demand,
  smallest,
  isHonest,
}: Judgement): string {
  const what =
    gravity === 'none'
      ? 'no changes'
      : `${gravity === 'documentation' ? 'documentation' : gravity} changes`
  if (demand === undefined) return `${version} may follow ${base}: there are ${what}.`
  return isHonest
    ? `${version} is honest: after ${base}, ${what} demand ${smallest} at least.`
    : `${version} is too small: after ${base}, ${what} demand a ${demand} release, ${smallest} at least.`
}
