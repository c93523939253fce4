import ts from 'typescript'
import { showAsWritten } from './as-written.ts'
import type { Difference } from './difference.ts'

/** The declared result of a function is shown as it is written. */
export const declaredResults: Difference = {
  signature(context, reflection, { declaration }) {
    if (!declaration || !ts.isFunctionDeclaration(declaration) || !declaration.type) return
    if (ts.isTypePredicateNode(declaration.type)) return
    showAsWritten(context, reflection, declaration.type)
  },
}
