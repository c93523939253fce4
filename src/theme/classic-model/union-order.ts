import {
  makeRecursiveVisitor,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type SomeType,
} from 'typedoc/models'

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
 * Puts `null` before `string` again in the types of members, parameters and results.
 *
 * Those came from the type checker and kept its order; TypeDoc 0.28 moves `null` and `undefined`
 * to the end. Aliases and variables show the order of the source, as they always did.
 */
export function restoreUnionOrder(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections))
    if (!keepsSourceOrder(reflection)) typeOf(reflection)?.visit(visitor)
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

function typeOf(reflection: Reflection): SomeType | undefined {
  const hasType = reflection.isDeclaration() || reflection.isSignature() || reflection.isParameter()
  return hasType ? reflection.type : undefined
}

function keepsSourceOrder(reflection: Reflection | undefined): boolean {
  if (!reflection) return false
  return (
    reflection.kindOf(ReflectionKind.TypeAlias | ReflectionKind.Variable) ||
    keepsSourceOrder(reflection.parent)
  )
}
