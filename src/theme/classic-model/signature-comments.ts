import { type Comment, ReflectionKind, type SignatureReflection } from 'typedoc/models'
import { shapeOf } from '../../model/shape.ts'
import type { Difference } from './difference.ts'

/**
 * Signatures without a comment have that of the declaration that they belong to: of a callable
 * interface, of a member with a function type, of the implementation of overloads, of the first
 * constructor.
 */
export const signatureComments: Difference = {
  converted({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isDeclaration()) continue
      const signatures = shapeOf(reflection)?.signatures ?? reflection.signatures ?? []
      const isConstructor = reflection.kindOf(ReflectionKind.Constructor)
      const comment = isConstructor ? signatures[0]?.comment : reflection.comment
      const silent = signatures.filter(
        (signature) => signature.comment?.inheritedFromParentDeclaration ?? true,
      )
      if (!comment || silent.length === 0) continue
      for (const signature of silent) signature.comment = commentFor(signature, comment)
      delete reflection.comment
    }
  },
}

/** A copy of a comment for a signature, which describes no parameters that this one has not. */
export function commentFor({ parameters = [] }: SignatureReflection, comment: Comment): Comment {
  const copy = comment.clone()
  const names = parameters.map(({ name }) => name)
  copy.blockTags = copy.blockTags.filter(
    ({ tag, name }) => tag !== '@param' || names.includes(name?.split('.')[0] ?? ''),
  )
  return copy
}
