import type { Verdict } from './changes.ts'

/**
 * Who uses a type how: applications read what the package gives them (responses, models, return
 * values) and write what they give it (requests, parameters).
 */
export type Direction = 'read' | 'write' | 'both'

/** What a change means, and why. */
export interface Rule {
  /** What has happened, in a few words. */
  readonly title: string
  /** The verdict where applications read, and where they write. */
  readonly read: Verdict
  readonly write: Verdict
  /** Why that is so, in a sentence. */
  readonly reason: string
  /** Before → after, as TypeScript. */
  readonly example: string
}

type Row = readonly [read: Verdict, write: Verdict, title: string, reason: string, example: string]

const B = 'breaking'
const C = 'compatible'
const D = 'documentation'

/** Every rule: the one place that knows what a change means. */
const rows = {
  'symbol-added': [
    C,
    C,
    'added',
    'Nobody uses a new export yet.',
    'export {} → export interface Lock {}',
  ],
  'symbol-removed': [
    B,
    B,
    'removed',
    'An import of it is an error.',
    'export interface Lock {} → export {}',
  ],
  'symbol-renamed': [
    B,
    B,
    'renamed',
    'An import by the old name is an error.',
    'interface Lock { id: string } → interface DoorLock { id: string }',
  ],
  'meaning-removed': [
    B,
    B,
    'no longer usable as it was',
    'What was a type, a value or a namespace is used as such.',
    'class Lock {} → interface Lock {}',
  ],
  'meaning-added': [
    C,
    C,
    'usable in a further way',
    'All that it could be used for it still can.',
    'interface Lock {} → class Lock {}',
  ],
  'kind-changed': [
    D,
    D,
    'declared in another way',
    'Its uses stay the same.',
    'interface Lock { id: string } → type Lock = { id: string }',
  ],
  'source-moved': [
    D,
    D,
    'declared in another file',
    'Imports name the package, not its files.',
    'src/a.ts → src/b.ts',
  ],
  'heritage-changed': [
    D,
    D,
    'inherits from others',
    'Types are compared by their members, which are judged one by one.',
    'interface Lock extends Device {} → interface Lock extends Base {}',
  ],
  'member-added': [
    C,
    C,
    'optional member added',
    'Who does not give it need not, and who does not read it is not disturbed.',
    '{ id: string } → { id: string; name?: string }',
  ],
  'member-required': [
    C,
    B,
    'required member added',
    'Objects that applications make lack it; those that they get have it.',
    '{ id: string } → { id: string; name: string }',
  ],
  'member-removed': [
    B,
    B,
    'member removed',
    'Reading it is an error, and so is giving it in an object literal.',
    '{ id: string; name?: string } → { id: string }',
  ],
  'member-renamed': [
    B,
    B,
    'member renamed',
    'Reading it by the old name is an error, and so is giving it.',
    '{ code: string } → { access_code: string }',
  ],
  'became-optional': [
    B,
    C,
    'became optional',
    'It may be undefined when it is read, and need not be given.',
    '{ name: string } → { name?: string }',
  ],
  'became-required': [
    C,
    B,
    'became required',
    'It is always there when it is read, and has to be given.',
    '{ name?: string } → { name: string }',
  ],
  'became-readonly': [
    B,
    B,
    'became readonly',
    'An assignment to it is an error.',
    '{ name: string } → { readonly name: string }',
  ],
  'became-writable': [
    C,
    C,
    'no longer readonly',
    'It can be read as before.',
    '{ readonly name: string } → { name: string }',
  ],
  'became-protected': [
    B,
    B,
    'became protected',
    'Only classes that extend it may use it now.',
    'class Lock { id = "" } → class Lock { protected id = "" }',
  ],
  'became-public': [
    C,
    C,
    'became public',
    'Who could use it still can.',
    'class Lock { protected id = "" } → class Lock { id = "" }',
  ],
  'became-abstract': [
    B,
    B,
    'became abstract',
    'It can no longer be constructed, or has to be implemented.',
    'class Lock {} → abstract class Lock {}',
  ],
  'became-concrete': [
    C,
    C,
    'no longer abstract',
    'Classes that extend it still do.',
    'abstract class Lock {} → class Lock {}',
  ],
  'index-signature-removed': [
    B,
    B,
    'index signature removed',
    'Reading or giving arbitrary names is an error.',
    '{ [key: string]: string } → {}',
  ],
  'index-signature-added': [
    C,
    C,
    'index signature added',
    'The names that were known still are.',
    '{ id: string } → { id: string; [key: string]: string }',
  ],
  'null-added': [
    B,
    C,
    'may be null or undefined',
    'Who reads it has to expect that; who writes it may make use of it.',
    'string → string | null',
  ],
  'null-removed': [
    C,
    B,
    'no longer null or undefined',
    'Who reads it need not expect that; who gives it must not any more.',
    'string | null → string',
  ],
  'literal-added': [
    B,
    C,
    'literal added to a closed set',
    'A switch over all literals no longer covers them.',
    '"set" | "unset" → "set" | "unset" | "unknown"',
  ],
  'literal-added-open': [
    C,
    C,
    'literal added to an open set',
    'The documentation or the policy of the package says that literals may be added.',
    '/** @open */ "stable" → "stable" | "beta"',
  ],
  'literal-removed': [
    C,
    B,
    'literal removed',
    'It does not come any more; who gives it makes an error.',
    '"set" | "unset" → "set"',
  ],
  'alternative-added': [
    B,
    C,
    'alternative added',
    'Who reads it has to tell one type more apart; who writes it may use it.',
    'Lock → Lock | Thermostat',
  ],
  'alternative-removed': [
    C,
    B,
    'alternative removed',
    'It does not come any more; who gives it makes an error.',
    'Lock | Thermostat → Lock',
  ],
  'type-widened': [
    B,
    C,
    'type widened',
    'The old type takes less than the new one gives; what was written still may be.',
    '"a" | "b" → string',
  ],
  'type-narrowed': [
    C,
    B,
    'type narrowed',
    'The old type takes all that the new one gives; not all that was written still may be.',
    'string → "a" | "b"',
  ],
  'type-replaced': [B, B, 'type replaced', 'Neither type takes the other.', 'string → number'],
  'type-unchecked': [C, C, 'became any', 'Everything compiles with `any`.', 'string → any'],
  'type-checked': [
    B,
    B,
    'no longer any',
    'What compiled with `any` may not with a type.',
    'any → string',
  ],
  'type-respelled': [
    D,
    D,
    'written in another way',
    'Old and new type are the same to the checker.',
    '{ id: string } → Record<"id", string>',
  ],
  'parameter-required': [
    B,
    C,
    'required parameter added',
    'Calls give an argument too few; callbacks may ignore it.',
    '(id: string) => void → (id: string, at: Date) => void',
  ],
  'parameter-added': [
    C,
    C,
    'optional parameter added',
    'Calls need not give it, and callbacks may ignore it.',
    '(id: string) => void → (id: string, at?: Date) => void',
  ],
  'parameter-removed': [
    B,
    B,
    'parameter removed',
    'Calls give an argument too many, and callbacks expect one.',
    '(id: string, at?: Date) => void → (id: string) => void',
  ],
  'parameter-became-optional': [
    C,
    B,
    'parameter became optional',
    'Calls may leave it out; callbacks may get undefined.',
    '(id: string) => void → (id?: string) => void',
  ],
  'parameter-became-required': [
    B,
    C,
    'parameter became required',
    'Calls that leave it out are errors; callbacks always get it.',
    '(id?: string) => void → (id: string) => void',
  ],
  'signature-removed': [
    B,
    B,
    'signature removed',
    'A call or a construction by it is an error.',
    '{ (id: string): void; (id: number): void } → { (id: string): void }',
  ],
  'signature-added': [
    C,
    B,
    'signature added',
    'The old calls still are; who implements it lacks one.',
    '{ (id: string): void } → { (id: string): void; (id: number): void }',
  ],
  'type-parameter-required': [
    B,
    B,
    'type parameter added',
    'Uses give a type argument too few.',
    'interface List {} → interface List<T> {}',
  ],
  'type-parameter-added': [
    C,
    C,
    'type parameter with a default added',
    'Uses need not give it.',
    'interface List {} → interface List<T = string> {}',
  ],
  'type-parameter-removed': [
    B,
    B,
    'type parameter removed',
    'Uses give a type argument too many.',
    'interface List<T> {} → interface List {}',
  ],
  'bound-narrowed': [
    B,
    B,
    'bound of a type parameter narrowed',
    'Type arguments that were within the bound no longer are.',
    'interface List<T> {} → interface List<T extends string> {}',
  ],
  'bound-widened': [
    C,
    C,
    'bound of a type parameter widened',
    'Type arguments that were within the bound still are.',
    'interface List<T extends string> {} → interface List<T> {}',
  ],
  'default-changed': [
    B,
    B,
    'default of a type parameter changed',
    'Uses that leave the argument out mean another type, or have to give one.',
    'interface List<T = string> {} → interface List<T = number> {}',
  ],
  'default-added': [
    C,
    C,
    'default of a type parameter added',
    'Uses that give the argument still may.',
    'interface List<T> {} → interface List<T = string> {}',
  ],
  'enum-member-removed': [
    B,
    B,
    'enum member removed',
    'Naming it is an error.',
    'enum Mode { Off, On } → enum Mode { Off }',
  ],
  'enum-value-changed': [
    B,
    B,
    'value of an enum member changed',
    'Programs that were compiled with the old value have that one.',
    'enum Mode { Off = 0 } → enum Mode { Off = 1 }',
  ],
  deprecated: [
    C,
    C,
    'deprecated',
    'Programs still compile; semantic versioning asks for a minor release that says so.',
    '/** Name. */ name: string → /** @deprecated Use title. */ name: string',
  ],
  undeprecated: [
    D,
    D,
    'no longer deprecated',
    'Programs compile as before.',
    '/** @deprecated */ name: string → name: string',
  ],
} as const satisfies Readonly<Record<string, Row>>

export type RuleName = keyof typeof rows

/** The rules by their names. */
export const rules = Object.fromEntries(
  Object.entries(rows).map(([name, [read, write, title, reason, example]]) => [
    name,
    { read, write, title, reason, example },
  ]),
) as Readonly<Record<RuleName, Rule>>

/** From the lightest to the gravest. */
const GRAVITY: readonly Verdict[] = ['documentation', 'compatible', 'breaking']

/** The gravest of some verdicts; undefined where there are none. */
export function gravest(verdicts: readonly Verdict[]): Verdict | undefined {
  return GRAVITY.findLast((verdict) => verdicts.includes(verdict))
}

/** What a rule says of something that applications use in a direction. */
export function verdictOf(name: RuleName, direction: Direction): Verdict {
  const { read, write } = rules[name]
  if (direction !== 'both') return rules[name][direction]
  return gravest([read, write]) ?? read
}
