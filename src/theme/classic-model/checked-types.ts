import type { Application, Context } from 'typedoc'
import { IntrinsicType, makeRecursiveVisitor, type SomeType } from 'typedoc/models'
import type ts from 'typescript'
import { restoreLibraryDefaults } from './library-defaults.ts'

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
 * Types of members, parameters and results are what the checker knows, with the type arguments that
 * the source leaves out and with `null` before `string`; TypeDoc 0.28 also looks at how the source
 * writes them. Aliases and typed variables have the type of the source, as they always did.
 */
export function convertCheckedTypes({ converter }: Application): void {
  const convert = converter.convertType.bind(converter)
  converter.convertType = (context: Context, source?: ts.Type | ts.TypeNode) => {
    const type = convert(context, source as ts.Type)
    type.visit(!source || 'kind' in source ? written : checked)
    return type
  }
}

const written = makeRecursiveVisitor({
  union: ({ types }) => mergeBooleans(types),
})

const checked = makeRecursiveVisitor({
  reference: restoreLibraryDefaults,
  union({ types }) {
    mergeBooleans(types)
    types.sort((a, b) => rank(a) - rank(b))
  },
})

/** `true | false` was `boolean`, also where the source has both. */
function mergeBooleans(types: SomeType[]): void {
  const at = [true, false].map((value) =>
    types.findIndex((type) => type.type === 'literal' && type.value === value),
  )
  const [first = -1, last = -1] = at.toSorted((a, b) => a - b)
  if (first < 0) return
  types[last] = new IntrinsicType('boolean')
  types.splice(first, 1)
}

function rank(type: SomeType): number {
  const index = FIRST.indexOf(nameOf(type) ?? '')
  return index < 0 ? FIRST.length : index
}

function nameOf(type: SomeType): string | undefined {
  if (type.type === 'intrinsic') return type.name
  return type.type === 'literal' && type.value === null ? 'null' : undefined
}
