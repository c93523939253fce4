import { ReferenceType, type Reflection, ReflectionKind } from 'typedoc/models'
import type { Difference } from './difference.ts'

/** The result `this` of a method is the class or interface with its own type parameters. */
export const thisResults: Difference = {
  signature(context, reflection) {
    if (reflection.type?.type !== 'intrinsic' || reflection.type.name !== 'this') return
    const owner = enclosing(reflection.parent)
    if (!owner?.isDeclaration()) return
    const symbol = context.getSymbolFromReflection(owner)
    if (!symbol) return
    const type = context.createSymbolReference(symbol, context, owner.name)
    const parameters = owner.typeParameters?.map((parameter) => {
      const argument = ReferenceType.createResolvedReference(
        parameter.name,
        parameter,
        context.project,
      )
      argument.refersToTypeParameter = true
      return argument
    })
    if (parameters) type.typeArguments = parameters
    reflection.type = type
  },
}

function enclosing(reflection: Reflection | undefined): Reflection | undefined {
  if (!reflection || reflection.kindOf(ReflectionKind.ClassOrInterface)) return reflection
  return enclosing(reflection.parent)
}
