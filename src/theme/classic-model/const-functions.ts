import { ReflectionFlag, ReflectionKind } from 'typedoc/models'
import { becomeCallable } from './call-signatures.ts'
import type { Difference } from './difference.ts'

/** A variable whose type has call signatures and no properties is a function. */
export const constFunctions: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Variable)) return
    const symbol = context.getSymbolFromReflection(reflection)
    if (!symbol) return
    const type = context.checker.getTypeOfSymbol(symbol)
    if (!type.getCallSignatures().length || type.getProperties().length > 0) return
    const { comment } = reflection
    if (!becomeCallable(context, reflection, type, ReflectionKind.Function)) return
    delete reflection.comment
    reflection.setFlag(ReflectionFlag.Const, false)
    for (const signature of reflection.signatures ?? [])
      if (comment) signature.comment = comment.clone()
      else delete signature.comment
  },
}
