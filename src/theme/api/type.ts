import {
  makeRecursiveVisitor,
  type Reflection,
  ReflectionType,
  type SomeType,
} from 'typedoc/models'
import type { ApiLiteral, ApiType, ApiUrl } from '../../model/api.ts'
import { shapeOf, type Typed } from '../../model/shape.ts'
import { textOfTyped, typeText } from './type-text.ts'

/** Where a declaration is documented, relative to the output folder; undefined where it is not. */
export type UrlOf = (reflection: Reflection | undefined) => ApiUrl | undefined

/** A type as data. */
export function apiType(type: SomeType, urlOf: UrlOf): ApiType {
  return described(typeText(type), type, urlOf)
}

/** The type of what has one: a declaration, a parameter, a signature. */
export function apiTypeOf(model: Typed, urlOf: UrlOf, isOptional = false): ApiType {
  const shape = model.type ? undefined : shapeOf(model)
  return described(
    textOfTyped(model, isOptional),
    shape ? new ReflectionType(shape) : model.type,
    urlOf,
  )
}

function described(text: string, type: SomeType | undefined, urlOf: UrlOf): ApiType {
  const symbols = mentioned(type, urlOf)
  const literals = literalsOf(type)
  const alternatives = (type?.type === 'union' ? type.types : [])
    .map((part) => (part.type === 'reference' ? urlOf(part.reflection) : undefined))
    .filter((url) => url !== undefined)
  return {
    text,
    ...(symbols.length > 0 && { symbols }),
    ...(alternatives.length > 0 && { alternatives }),
    ...(literals.length > 0 && { literals }),
  }
}

/** The documented symbols that a type mentions, also inside the object types written in it. */
function mentioned(type: SomeType | undefined, urlOf: UrlOf): ApiUrl[] {
  const found = new Set<ApiUrl>()
  const visitor = makeRecursiveVisitor({
    reference({ reflection, refersToTypeParameter }) {
      const url = refersToTypeParameter ? undefined : urlOf(reflection)
      if (url) found.add(url)
    },
    reflection: ({ declaration }) => within(declaration),
  })
  // A declaration hands out what its object type holds as children of its own.
  const within = (model: Reflection) =>
    model.traverse((child) => {
      const inner = (child as Typed).type
      if (inner?.type !== 'reflection') inner?.visit(visitor)
      within(child)
      return true
    })
  type?.visit(visitor)
  return [...found]
}

/** The literals that a value of the type, or an element of the list that it is, can be. */
function literalsOf(
  type: SomeType | undefined,
  passed: ReadonlySet<Reflection> = new Set(),
): ApiLiteral[] {
  const within = (part: SomeType | undefined) => literalsOf(part, passed)

  switch (type?.type) {
    case 'literal': {
      const { value } = type
      if (value === null) return []
      return [{ value: typeof value === 'bigint' ? `${value}n` : value }]
    }
    case 'union':
      return type.types.flatMap((part, at) => {
        const comment = type.elementSummaries?.[at]
          ?.map(({ text }) => text)
          .join('')
          .trim()
        const literals = within(part)
        return comment ? literals.map((literal) => ({ ...literal, comment })) : literals
      })
    case 'array':
    case 'optional':
    case 'rest':
      return within(type.elementType)
    case 'tuple':
      return type.elements.flatMap(within)
    case 'namedTupleMember':
      return within(type.element)
    case 'typeOperator':
      return type.operator === 'readonly' ? within(type.target) : []
    case 'indexedAccess':
      return type.objectType.type === 'query' ? within(type.objectType) : []
    case 'query': {
      const { reflection } = type.queryType
      // A variable may be of its own type, by way of others.
      return reflection?.isDeclaration() && !passed.has(reflection)
        ? literalsOf(reflection.type, new Set([...passed, reflection]))
        : []
    }
    default:
      return []
  }
}
