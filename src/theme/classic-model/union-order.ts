import {
  makeRecursiveVisitor,
  type Reflection,
  ReflectionKind,
  type SomeType,
} from 'typedoc/models'
import { hasDeclaredResult } from './declared-results.ts'
import { type Difference, typedReflections } from './difference.ts'

/** The types that came first in a union, in this order; the rest follows as the checker has it. */
const FIRST = [
  'undefined',
  'null',
  'string',
  'number',
  'bigint',
  'boolean',
  'symbol',
  'void',
  'object',
]

/**
 * `null` stands before `string` again in the types of members, parameters and results.
 *
 * Those came from the type checker and kept its order; TypeDoc 0.28 moves `null` and `undefined`
 * to the end. Aliases and variables show the order of the source, as they always did.
 */
export const unionOrder: Difference = {
  resolved({ project }) {
    for (const reflection of typedReflections(project))
      if (!keepsSourceOrder(reflection)) reflection.type?.visit(visitor)
  },
}

const visitor = makeRecursiveVisitor({
  union(type) {
    type.types.sort((a, b) => rank(a) - rank(b))
  },
})

function rank(type: SomeType): number {
  const index = FIRST.indexOf(nameOf(type) ?? '')
  return index < 0 ? FIRST.length : index
}

function nameOf(type: SomeType): string | undefined {
  if (type.type === 'intrinsic') return type.name
  return type.type === 'literal' && type.value === null ? 'null' : undefined
}

function keepsSourceOrder(reflection: Reflection | undefined): boolean {
  if (!reflection) return false
  if (reflection.isParameter()) return keepsSourceOrder(reflection.parent?.parent)
  return (
    hasDeclaredResult(reflection) ||
    reflection.kindOf(ReflectionKind.TypeAlias | ReflectionKind.Variable) ||
    keepsSourceOrder(reflection.parent)
  )
}
