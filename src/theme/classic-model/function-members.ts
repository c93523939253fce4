import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import { becomeCallable } from './call-signatures.ts'
import type { Difference } from './difference.ts'

/** Members of interfaces and object types that are written with a function type are methods. */
export const functionMembers: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Property)) return
    const symbol = context.getSymbolFromReflection(reflection)
    const [declaration, ...others] = symbol?.declarations ?? []
    if (!symbol || !declaration || others.length > 0) return
    if (!isFunctionMember(declaration)) return
    const type = context.checker.getNonNullableType(context.checker.getTypeOfSymbol(symbol))
    const { comment } = reflection
    if (!becomeCallable(context, reflection, type, ReflectionKind.Method)) return
    for (const signature of reflection.signatures ?? []) if (comment) signature.comment ??= comment
    delete reflection.comment
  },
}

/** True for a member with a function type, and for a method that a mapped type made a property. */
function isFunctionMember(declaration: ts.Declaration): boolean {
  if (ts.isMethodSignature(declaration)) return true
  const type = ts.isPropertySignature(declaration) ? declaration.type : undefined
  return type !== undefined && ts.isFunctionTypeNode(type)
}
