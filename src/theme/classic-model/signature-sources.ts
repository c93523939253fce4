import { ReflectionKind, type SignatureReflection } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

const unnamed = new WeakSet<SignatureReflection>()

/** A signature written as an expression or a type is found where its constant or member is named. */
export const signatureSources: Difference = {
  signature(_context, reflection, { declaration }) {
    if (declaration && (ts.isFunctionExpression(declaration) || isUnnamed(declaration)))
      unnamed.add(reflection)
  },
  converted({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isSignature()) continue
      const { parent } = reflection
      if (!parent.kindOf(ReflectionKind.FunctionOrMethod) || !parent.sources) continue
      if (unnamed.has(reflection) || !reflection.sources) reflection.sources = parent.sources
    }
  },
}

function isUnnamed(declaration: ts.SignatureDeclaration | ts.JSDocSignature): boolean {
  return !ts.isJSDocSignature(declaration) && !declaration.name
}
