import {
  commentWords,
  type Ending,
  literalEndings,
  nameParts,
  openings,
  plainEndings,
  topics,
} from './fixture-words.ts'
import { type Random, random } from './random.ts'

/** One interface of a generated package. */
export interface FixtureInterface {
  readonly text: string
  /** Which others it needs in scope, by their numbers. */
  readonly mentions: readonly number[]
}

interface Wish {
  readonly index: number
  /** How many interfaces there are to mention. */
  readonly count: number
  readonly seed: number
  /** A sentence to end its comment with. */
  readonly note: string | undefined
}

interface Property {
  readonly name: string
  readonly type: string
  readonly isOptional?: boolean | undefined
  readonly mentions?: number
}

/** An interface of about fifteen properties; what it is depends on the wish alone. */
export function fixtureInterface({ index, count, seed, note }: Wish): FixtureInterface {
  const chance = random(seed * 1_000_003 + index)
  const comment = [
    ...(chance.chance(0.6) ? [sentence(chance, 20)] : []),
    ...(chance.chance(0.15) ? [`See {@link ${interfaceName(chance.between(0, count - 1))}}.`] : []),
    ...(note ? [note] : []),
  ]
  const parent = index > 0 && chance.chance(0.3) ? chance.between(0, index - 1) : undefined
  const properties = propertiesOf(chance, index, count)
  const name = interfaceName(index)
  const lines = [
    ...(comment.length > 0 ? ['/**', ...comment.map((line) => ` * ${line}`), ' */'] : []),
    `export interface ${name}${parent === undefined ? '' : ` extends ${interfaceName(parent)}`} {`,
    ...properties.flatMap((property) => propertyLines(chance, property, count)),
    '}',
  ]
  return {
    text: `${lines.join('\n')}\n`,
    mentions: [parent, ...properties.map(({ mentions }) => mentions)].filter(
      (each) => each !== undefined,
    ),
  }
}

/** The name of an interface, which no other number has. */
export function interfaceName(index: number): string {
  const [first, second, third] = nameParts
  const combinations = first.length * second.length * third.length
  // A prime: neighbours get names that differ in every part, and all combinations come once.
  const mixed = (index * 7919) % combinations
  const turn = Math.floor(index / combinations)
  return [
    first[Math.floor(mixed / (second.length * third.length))],
    second[Math.floor(mixed / third.length) % second.length],
    third[mixed % third.length],
    turn || '',
  ].join('')
}

/** The properties of an interface, each name once: its type depends on nothing else. */
function propertiesOf(chance: Random, index: number, count: number): Property[] {
  const own = { name: `${snakeCase(interfaceName(index))}_id`, type: 'string' }
  const others = Array.from({ length: chance.between(9, 22) }, () => property(chance, count))
  return [...new Map([own, ...others].map((each) => [each.name, each])).values()]
}

function property(chance: Random, count: number): Property {
  if (chance.chance(0.14)) return reference(chance, chance.between(0, count - 1))
  const { word, ...rest } = chance.pick<Ending>(chance.chance(0.16) ? literalEndings : plainEndings)
  return {
    ...rest,
    name: [chance.pick(openings), chance.pick(topics), word].filter(Boolean).join('_'),
  }
}

function reference(chance: Random, mentions: number): Property {
  const target = interfaceName(mentions)
  const name = snakeCase(target)
  return chance.pick<Property>([
    { mentions, name, type: target },
    { mentions, name: `${name}_list`, type: `${target}[]` },
    { mentions, name: `last_${name}`, type: `${target} | null`, isOptional: true },
  ])
}

function propertyLines(chance: Random, { name, type, isOptional }: Property, count: number) {
  const link = chance.chance(0.05)
    ? ` See {@link ${interfaceName(chance.between(0, count - 1))}}.`
    : ''
  const comment = chance.chance(0.7) ? [`  /** ${sentence(chance, 14)}${link} */`] : []
  return [...comment, `  ${name}${isOptional ? '?' : ''}: ${type}`]
}

function sentence(chance: Random, most: number): string {
  const words = Array.from({ length: chance.between(5, most) }, () => chance.pick(commentWords))
  const text = words.join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
