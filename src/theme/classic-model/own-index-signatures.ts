import { ReflectionKind } from 'typedoc/models'
import type { Difference } from './difference.ts'

/** A class or interface shows no index signature that it inherits. */
export const ownIndexSignatures: Difference = {
  signature(context, reflection, { declaration }) {
    const { parent } = reflection
    if (!reflection.kindOf(ReflectionKind.IndexSignature) || !declaration) return
    if (!parent.kindOf(ReflectionKind.ClassOrInterface)) return
    const owners = context.getSymbolFromReflection(parent)?.declarations ?? []
    if (!owners.some((owner) => owner === declaration.parent))
      context.project.removeReflection(reflection)
  },
}
