import type { Context } from 'typedoc'
import { type DeclarationReflection, ReflectionFlag, ReflectionKind } from 'typedoc/models'
import type ts from 'typescript'
import type { Difference } from './difference.ts'

/** A variable whose type has call signatures and no properties is a function. */
export const constFunctions: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Variable)) return
    const symbol = context.getSymbolFromReflection(reflection)
    const type = symbol && context.checker.getTypeOfSymbol(symbol)
    if (!type?.getCallSignatures().length || type.getProperties().length > 0) return
    const shape = callableShape(context, reflection, type)
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

/** The declaration that holds the call signatures of a variable's type, which may be a name. */
function callableShape(
  context: Context,
  reflection: DeclarationReflection,
  type: ts.Type,
): DeclarationReflection | undefined {
  if (reflection.type?.type === 'reference') {
    const scope = context.withScope(reflection)
    scope.inlineType = new Set([reflection.type.name])
    reflection.type = context.converter.convertType(scope, type)
  }
  return reflection.type?.type === 'reflection' ? reflection.type.declaration : undefined
}
