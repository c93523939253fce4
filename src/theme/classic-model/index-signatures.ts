import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/** An index signature is shown where it is declared, not where it is inherited, and as it is written. */
export const indexSignatures: Difference = {
  signature(context, reflection, { declaration }) {
    if (!reflection.kindOf(ReflectionKind.IndexSignature)) return
    const owner = context.getSymbolFromReflection(reflection.parent)
    if (!declaration || !owner?.declarations?.some((each) => each === declaration.parent))
      return context.project.removeReflection(reflection)
    if (!declaration.type || !ts.isIndexSignatureDeclaration(declaration)) return
    const scope = context.withScope(reflection)
    reflection.type = context.converter.convertType(scope, declaration.type)
  },
}
