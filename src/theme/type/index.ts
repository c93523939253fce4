import {
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
  type TypeVisitor,
} from 'typedoc/models'
import { code, escapeMarkdown, literal } from '../../markdown/index.ts'
import { shapeOf, type Typed, withoutUndefined } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { functionType } from './function.ts'
import { objectType } from './object.ts'
import { referenceType } from './reference.ts'

/** How every type is written; the compiler asks for a row where TypeDoc gains a kind of type. */
export function typeVisitor(context: ClassicContext): TypeVisitor<string> {
  const write = (type: SomeType) => context.type(type)
  const asText = (type: SomeType) => escapeMarkdown(type.toString())
  return {
    array: ({ elementType }) =>
      elementType.type === 'union' ? `(${write(elementType)})[]` : `${write(elementType)}[]`,
    conditional: ({ checkType, extendsType, trueType, falseType }) =>
      `${write(checkType)} extends ${write(extendsType)} ? ${write(trueType)} : ${write(falseType)}`,
    indexedAccess: ({ objectType, indexType }) => `${write(objectType)}[${write(indexType)}]`,
    inferred: ({ name }) => `infer ${escapeMarkdown(name)}`,
    intersection: ({ types }) => types.map(write).join(' & '),
    intrinsic: ({ name }) => code(name),
    literal: ({ value }) =>
      typeof value === 'bigint' ? code(`${value}n`) : literal(JSON.stringify(value)),
    mapped: asText,
    namedTupleMember: asText,
    optional: asText,
    predicate: asText,
    query: ({ queryType }) => `typeof ${write(queryType)}`,
    reference: (type) => referenceType(context, type),
    reflection: ({ declaration }) => inlineType(context, declaration),
    rest: asText,
    templateLiteral: asText,
    tuple: ({ elements }) => `[${elements.map(write).join(', ')}]`,
    typeOperator: ({ operator, target }) => `${operator} ${write(target)}`,
    union: ({ types }) => types.map(write).join(' \\| '),
    unknown: asText,
  }
}

/** What is written as one word at the top of a type: nothing, objects, or objects and functions. */
export type Collapse = 'none' | 'object' | 'all'

/** The type of a declaration, parameter or signature. An optional one shows no `undefined`. */
export function typeOf(context: ClassicContext, model: Typed, collapse: Collapse = 'none'): string {
  const shape = shapeOf(model)
  if (shape && collapse !== 'none') {
    if (callsOf(shape).length === 0) return code('Object')
    if (collapse === 'all') return code('fn')
  }
  if (shape) return inlineType(context, shape)
  const parts = isOptional(model) ? withoutUndefined(model.type) : model.type ? [model.type] : []
  return parts.length === 1
    ? context.type(parts[0] as SomeType)
    : parts.map((part) => context.type(part)).join(' \\| ')
}

function inlineType(context: ClassicContext, shape: DeclarationReflection): string {
  const calls = callsOf(shape)
  return calls.length > 0
    ? calls.map((call) => functionType(context, call)).join('')
    : objectType(context, shape)
}

/** The signatures that make a type a function type: with members, `new` alone makes none. */
function callsOf({ children, signatures = [] }: DeclarationReflection): SignatureReflection[] {
  return signatures.filter((each) => !children || !each.kindOf(ReflectionKind.ConstructorSignature))
}

function isOptional(model: Typed & { readonly flags?: { readonly isOptional: boolean } }): boolean {
  return model.flags?.isOptional ?? false
}
