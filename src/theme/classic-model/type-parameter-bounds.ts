import type { Context } from 'typedoc'
import { IntersectionType, type SomeType } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/**
 * The bound of a signature's type parameter is the checker's base constraint: a class or a generic
 * interface in it has the parameter itself as its last argument, which stands for `this`.
 */
export const typeParameterBounds: Difference = {
  signature(context, reflection, { signature }) {
    if (context.convertingTypeNode) return
    for (const [index, parameter] of signature?.typeParameters?.entries() ?? []) {
      const bound = parameter.getConstraint()
      const shown = reflection.typeParameters?.[index]
      if (bound && shown?.type)
        shown.type =
          withThis(context.withScope(reflection).withScope(shown), bound, parameter) ?? shown.type
    }
  },
}

function withThis(
  context: Context,
  bound: ts.Type,
  parameter: ts.TypeParameter,
): SomeType | undefined {
  const convert = (type: ts.Type) => context.converter.convertType(context, type)
  if (bound.isIntersection() && !bound.aliasSymbol)
    return new IntersectionType(
      bound.types.map((each) => withThis(context, each, parameter) ?? convert(each)),
    )
  if (!isReference(bound) || !bound.symbol) return undefined
  const { checker } = context
  if (checker.isArrayType(bound) || checker.isTupleType(bound)) return undefined
  const type = context.createSymbolReference(bound.symbol, context, bound.symbol.name)
  type.typeArguments = [...checker.getTypeArguments(bound), parameter].map(convert)
  return type
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return Boolean((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference)
}
