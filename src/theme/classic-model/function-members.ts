import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/** Members of interfaces and object types that are written with a function type are methods. */
export const functionMembers: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Property)) return
    if (reflection.type?.type !== 'reflection') return
    const [declaration, ...others] = context.getSymbolFromReflection(reflection)?.declarations ?? []
    if (!declaration || others.length > 0 || !ts.isPropertySignature(declaration)) return
    if (!declaration.type || !ts.isFunctionTypeNode(declaration.type)) return

    const shape = reflection.type.declaration
    delete reflection.type
    reflection.kind = ReflectionKind.Method
    context.project.mergeReflections(shape, reflection)
    for (const signature of reflection.signatures ?? []) {
      signature.name = reflection.name
      if (reflection.comment) signature.comment ??= reflection.comment
    }
    delete reflection.comment
  },
}
