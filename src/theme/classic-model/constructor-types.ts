import { type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/**
 * A constructor type that the checker knows is called after what has it; object types had no
 * construct signatures.
 */
export const constructorTypes: Difference = {
  signature(context, reflection, { declaration }) {
    if (!reflection.kindOf(ReflectionKind.ConstructorSignature)) return
    const { parent } = reflection
    if (parent.kindOf(ReflectionKind.TypeLiteral))
      return context.project.removeReflection(reflection)
    if (declaration && ts.isConstructorTypeNode(declaration) && !context.convertingTypeNode)
      reflection.name = `new ${ownerOf(parent.parent)?.name}`
  },
}

function ownerOf(reflection: Reflection | undefined): Reflection | undefined {
  return reflection?.kindOf(ReflectionKind.Property) ? reflection.parent : reflection
}
