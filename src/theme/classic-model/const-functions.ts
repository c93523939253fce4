import { ReflectionFlag, ReflectionKind } from 'typedoc/models'
import { callSignatures } from './call-signatures.ts'
import type { Difference } from './difference.ts'

/** A variable whose type has call signatures and no properties is a function. */
export const constFunctions: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Variable)) return
    const symbol = context.getSymbolFromReflection(reflection)
    if (!symbol) return
    const type = context.checker.getTypeOfSymbol(symbol)
    if (!type.getCallSignatures().length || type.getProperties().length > 0) return
    const shape = callSignatures(context, reflection, type, symbol)
    if (!shape) return
    const { comment } = reflection
    delete reflection.type
    delete reflection.defaultValue
    delete reflection.comment
    reflection.kind = ReflectionKind.Function
    reflection.setFlag(ReflectionFlag.Const, false)
    context.project.mergeReflections(shape, reflection)
    for (const signature of reflection.signatures ?? []) {
      signature.name = reflection.name
      if (comment) signature.comment = comment.clone()
      else delete signature.comment
    }
  },
}
