import type { Change, ChangeKind, ReleaseChanges } from '../model/changes.ts'
import { type Rule, rules } from '../model/rules.ts'

/** What is said of a change, in the order in which changes are counted. */
const WHAT: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  changed: 'changed',
  renamed: 'renamed',
  removed: 'removed',
  deprecated: 'deprecated',
  undeprecated: 'no longer deprecated',
}

/** The sections of a release and what each of them is called, the gravest first. */
export const VERDICTS = {
  breaking: 'Breaking',
  compatible: 'Compatible',
  documentation: 'Documentation only',
} as const satisfies Record<Change['verdict'], string>

/** What has become of something, in a few words: of what has changed, how. */
export function whatOf({ change, rule }: Pick<Change, 'change' | 'rule'>): string {
  return (change === 'changed' ? ruleWords(rule).title : undefined) ?? WHAT[change]
}

/** `2 added, 1 removed`. */
export function counts(changes: readonly Change[]): string {
  return (Object.keys(WHAT) as ChangeKind[])
    .map((kind) => [changes.filter(({ change }) => change === kind).length, WHAT[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')
}

/** What a release is, in a sentence: when it came, and what it means for programs. */
export function summary({ date, since, verdict, changes }: ReleaseChanges): string {
  if (verdict !== 'none') return `**${VERDICTS[verdict]}**, ${date}: ${counts(changes)}.`
  return since === undefined
    ? `${date}: the first release of which there is a record.`
    : `${date}: nothing has changed for programs that use it.`
}

/** What a rule says: what has happened, and why that means what it means; nothing of one that is gone. */
export function ruleWords(rule: string): Partial<Rule> {
  const known: Readonly<Record<string, Rule>> = rules
  return known[rule] ?? {}
}
