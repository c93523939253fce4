import {
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
  TypeContext,
  type TypeParameterReflection,
  type TypeVisitor,
} from 'typedoc/models'
import { sortedMembers } from '../../model/members.ts'
import {
  memberType,
  parametersOf,
  shapeOf,
  type Typed,
  withoutUndefined,
} from '../../model/shape.ts'

/** A type in TypeScript's notation, on one line, in brackets where its place asks for them. */
export function typeText(type: SomeType, place: TypeContext = TypeContext.none): string {
  const text = type.visit(visitor)
  return type.needsParenthesis(place) ? `(${text})` : text
}

/** The type of a declaration, parameter or signature. An optional one shows no `undefined`. */
export function textOfTyped(model: Typed, isOptional = false): string {
  const shape = shapeOf(model)
  if (shape) return shapeText(shape)
  const parts = isOptional ? withoutUndefined(model.type) : model.type ? [model.type] : []
  const place = parts.length > 1 ? TypeContext.unionElement : TypeContext.none
  return parts.map((part) => typeText(part, place)).join(' | ') || 'any'
}

/** How every type is written; the compiler asks for a row where TypeDoc gains a kind of type. */
const visitor: TypeVisitor<string> = {
  array: ({ elementType }) => `${typeText(elementType, TypeContext.arrayElement)}[]`,
  conditional: ({ checkType, extendsType, trueType, falseType }) =>
    `${typeText(checkType, TypeContext.conditionalCheck)} extends ${typeText(extendsType, TypeContext.conditionalExtends)} ? ${typeText(trueType)} : ${typeText(falseType)}`,
  indexedAccess: ({ objectType, indexType }) =>
    `${typeText(objectType, TypeContext.indexedObject)}[${typeText(indexType)}]`,
  inferred: ({ name, constraint }) =>
    `infer ${name}${constraint ? ` extends ${typeText(constraint, TypeContext.inferredConstraint)}` : ''}`,
  intersection: ({ types }) =>
    types.map((type) => typeText(type, TypeContext.intersectionElement)).join(' & '),
  intrinsic: ({ name }) => name,
  literal: ({ value }) => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)),
  mapped: (type) => type.toString(),
  namedTupleMember: ({ name, isOptional, element }) =>
    `${name}${isOptional ? '?' : ''}: ${typeText(element, TypeContext.tupleElement)}`,
  optional: ({ elementType }) => `${typeText(elementType, TypeContext.optionalElement)}?`,
  predicate: (type) => type.toString(),
  query: ({ queryType }) => `typeof ${typeText(queryType, TypeContext.queryTypeTarget)}`,
  reference: (type) => {
    const args = type.typeArguments?.map((each) =>
      typeText(each, TypeContext.referenceTypeArgument),
    )
    return `${type.reflection?.name ?? type.name}${args?.length ? `<${args.join(', ')}>` : ''}`
  },
  reflection: ({ declaration }) => shapeText(declaration),
  rest: ({ elementType }) => `...${typeText(elementType, TypeContext.restElement)}`,
  templateLiteral: ({ head, tail }) =>
    `\`${head}${tail.map(([type, text]) => `\${${typeText(type, TypeContext.templateLiteralElement)}}${text}`).join('')}\``,
  tuple: ({ elements }) =>
    `[${elements.map((each) => typeText(each, TypeContext.tupleElement)).join(', ')}]`,
  typeOperator: ({ operator, target }) =>
    `${operator} ${typeText(target, TypeContext.typeOperatorTarget)}`,
  union: ({ types }) => types.map((type) => typeText(type, TypeContext.unionElement)).join(' | '),
  unknown: ({ name }) => name,
}

/** An object type `{ a: string; b?: number }`, or a function type where there is but a signature. */
function shapeText(shape: DeclarationReflection): string {
  const { indexSignatures = [], signatures = [] } = shape
  const members = sortedMembers(shape).filter((member) => member.isDeclaration())
  const [only] = signatures
  if (only && signatures.length + indexSignatures.length + members.length === 1)
    return signatureText(only, ' => ')
  const parts = [
    ...signatures.map((each) => signatureText(each, ': ')),
    ...indexSignatures.map(
      (each) => `[${parameterList(each)}]: ${each.type ? typeText(each.type) : 'any'}`,
    ),
    ...members.map(memberText),
  ]
  return parts.length > 0 ? `{ ${parts.join('; ')} }` : '{}'
}

function memberText(member: DeclarationReflection): string {
  const name = `${propertyName(member.name)}${member.flags.isOptional ? '?' : ''}`
  if (!member.type && member.signatures)
    return member.signatures.map((each) => `${name}${signatureText(each, ': ')}`).join('; ')
  const readonly = member.flags.isReadonly ? 'readonly ' : ''
  return `${readonly}${name}: ${textOfTyped(memberType(member), member.flags.isOptional)}`
}

/** A name as it stands before a colon: in quotes where it is no identifier. */
export function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) || /^[[#]/.test(name)
    ? name
    : JSON.stringify(name)
}

function signatureText(signature: SignatureReflection, arrow: ' => ' | ': '): string {
  const isConstructor = signature.kindOf(ReflectionKind.ConstructorSignature)
  const result = signature.type ? typeText(signature.type) : 'any'
  return `${isConstructor ? 'new ' : ''}${typeParameterList(signature.typeParameters)}(${parameterList(signature)})${arrow}${result}`
}

function parameterList(signature: SignatureReflection): string {
  return parametersOf(signature)
    .map((each) => {
      const isOptional = each.flags.isOptional || each.defaultValue !== undefined
      return `${each.flags.isRest ? '...' : ''}${each.name}${isOptional ? '?' : ''}: ${textOfTyped(each, isOptional)}`
    })
    .join(', ')
}

function typeParameterList(parameters: readonly TypeParameterReflection[] = []): string {
  const texts = parameters.map(({ name, type, default: value }) =>
    [name, type && ` extends ${typeText(type)}`, value && ` = ${typeText(value)}`].join(''),
  )
  return texts.length > 0 ? `<${texts.join(', ')}>` : ''
}
