import ts from 'typescript'
import type { Difference } from './difference.ts'

/** Comments on the properties of object literals were not read. */
export const objectLiteralComments: Difference = {
  declaration(context, reflection) {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? []
    if (!declaration) return
    if (ts.isPropertyAssignment(declaration) || ts.isShorthandPropertyAssignment(declaration))
      delete reflection.comment
  },
}
