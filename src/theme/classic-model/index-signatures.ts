import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import { showAsWritten } from './as-written.ts'
import type { Difference } from './difference.ts'

/** An index signature is shown where it is declared, not where it is inherited, and as it is written. */
export const indexSignatures: Difference = {
  signature(context, reflection, { declaration }) {
    if (!reflection.kindOf(ReflectionKind.IndexSignature)) return
    const owner = context.getSymbolFromReflection(reflection.parent)
    if (!declaration || !owner?.declarations?.some((each) => each === declaration.parent))
      return context.project.removeReflection(reflection)
    if (declaration.type && ts.isIndexSignatureDeclaration(declaration))
      showAsWritten(context, reflection, declaration.type)
  },
}
