import type { Context } from 'typedoc'
import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import type ts from 'typescript'

/** A declaration with the call signatures of a type, by whatever name the source calls the type. */
export function callSignatures(
  context: Context,
  reflection: DeclarationReflection,
  type: ts.Type,
  symbol: ts.Symbol,
): DeclarationReflection | undefined {
  if (reflection.type?.type === 'reflection')
    context.project.removeReflection(reflection.type.declaration)
  const scope = context.withScope(reflection)
  scope.inlineType = new Set([symbol.name])
  const named: ts.Type = Object.create(type, { aliasSymbol: { value: symbol } })
  const result = context.converter.convertType(scope, named)
  if (result.type !== 'reflection') return undefined
  for (const signature of result.declaration.signatures ?? [])
    if (signature.kindOf(ReflectionKind.ConstructorSignature))
      context.project.removeReflection(signature)
  return result.declaration
}
