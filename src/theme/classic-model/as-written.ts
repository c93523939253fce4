import type { Context } from 'typedoc'
import type { SignatureReflection } from 'typedoc/models'
import type ts from 'typescript'

/** Gives a signature the result that its source has, in the place of what the checker knows. */
export function showAsWritten(
  context: Context,
  reflection: SignatureReflection,
  result: ts.TypeNode,
): void {
  if (reflection.type?.type === 'reflection')
    context.project.removeReflection(reflection.type.declaration)
  const scope = context.withScope(reflection)
  scope.convertingTypeNode = true
  reflection.type = context.converter.convertType(scope, result)
}
