import ts from 'typescript'
import type { Difference } from './difference.ts'

/** The declared result of a function is shown as it is written. */
export const declaredResults: Difference = {
  signature(context, reflection, { declaration }) {
    if (!declaration || !ts.isFunctionDeclaration(declaration) || !declaration.type) return
    if (ts.isTypePredicateNode(declaration.type)) return
    if (reflection.type?.type === 'reflection')
      context.project.removeReflection(reflection.type.declaration)
    const scope = context.withScope(reflection)
    scope.convertingTypeNode = true
    reflection.type = context.converter.convertType(scope, declaration.type)
  },
}
