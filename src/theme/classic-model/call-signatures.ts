import type { Context } from 'typedoc'
import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import type ts from 'typescript'

/** Makes a reflection a function or method with the call signatures of a type; false if it has none. */
export function becomeCallable(
  context: Context,
  reflection: DeclarationReflection,
  type: ts.Type,
  kind: ReflectionKind,
): boolean {
  const shape = callSignatures(context, reflection, type)
  if (!shape) return false
  delete reflection.type
  delete reflection.defaultValue
  reflection.kind = kind
  context.project.mergeReflections(shape, reflection)
  for (const signature of reflection.signatures ?? []) signature.name = reflection.name
  return true
}

/** A declaration with the call signatures of a type, by whatever name the source calls the type. */
function callSignatures(
  context: Context,
  reflection: DeclarationReflection,
  type: ts.Type,
): DeclarationReflection | undefined {
  const symbol = context.getSymbolFromReflection(reflection)
  if (!symbol) return undefined
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
