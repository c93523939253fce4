import { type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/** A constructor type that the checker knows is called after what has it. */
export const constructorTypes: Difference = {
  signature(context, reflection, { declaration }) {
    if (!reflection.kindOf(ReflectionKind.ConstructorSignature)) return
    if (declaration && ts.isConstructorTypeNode(declaration) && !context.convertingTypeNode)
      reflection.name = `new ${ownerOf(reflection.parent.parent)?.name}`
  },
}

function ownerOf(reflection: Reflection | undefined): Reflection | undefined {
  return reflection?.kindOf(ReflectionKind.Property) ? reflection.parent : reflection
}
