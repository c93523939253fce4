import type { Reflection } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

const declared = new WeakSet<Reflection>()

/** True for a signature whose result is shown as the source has it. */
export function hasDeclaredResult(reflection: Reflection): boolean {
  return declared.has(reflection)
}

/** The result of an index signature and the declared one of a function are shown as they are written. */
export const declaredResults: Difference = {
  signature(context, reflection, { declaration }) {
    if (!declaration || !isShownAsWritten(declaration) || !declaration.type) return
    if (ts.isTypePredicateNode(declaration.type)) return
    if (reflection.type?.type === 'reflection')
      context.project.removeReflection(reflection.type.declaration)
    const scope = context.withScope(reflection)
    scope.convertingTypeNode = true
    reflection.type = context.converter.convertType(scope, declaration.type)
    declared.add(reflection)
  },
}

function isShownAsWritten(
  declaration: ts.Node,
): declaration is ts.FunctionDeclaration | ts.IndexSignatureDeclaration {
  return ts.isFunctionDeclaration(declaration) || ts.isIndexSignatureDeclaration(declaration)
}
