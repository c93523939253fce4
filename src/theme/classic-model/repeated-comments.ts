import type { SignatureReflection } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'
import { commentFor } from './signature-comments.ts'

const declared = new WeakSet<SignatureReflection>()

/** A function type that is the declared result of a function has the function's comment, too. */
export const repeatedComments: Difference = {
  signature(_context, reflection, { declaration }) {
    if (!declaration?.type || !ts.isFunctionTypeNode(declaration.type)) return
    if (!isUnnamed(declaration)) declared.add(reflection)
  },
  converted({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isSignature() || !declared.has(reflection) || !reflection.comment) continue
      if (reflection.type?.type !== 'reflection') continue
      for (const result of reflection.type.declaration.signatures ?? [])
        result.comment ??= commentFor(result, reflection.comment)
    }
  },
}

function isUnnamed(declaration: ts.Node): boolean {
  return (
    ts.isFunctionTypeNode(declaration) ||
    ts.isArrowFunction(declaration) ||
    ts.isFunctionExpression(declaration)
  )
}
