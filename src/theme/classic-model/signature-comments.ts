import { type Comment, ReflectionKind, type SignatureReflection } from 'typedoc/models'
import type { Difference } from './difference.ts'

const OWNERS =
  ReflectionKind.ClassOrInterface | ReflectionKind.FunctionOrMethod | ReflectionKind.Constructor

/**
 * Signatures without a comment have that of their callable class or interface, of the
 * implementation of the overloads, or of the first constructor.
 */
export const signatureComments: Difference = {
  converted({ project }) {
    for (const reflection of project.getReflectionsByKind(OWNERS)) {
      if (!reflection.isDeclaration() || !reflection.signatures) continue
      const isConstructor = reflection.kindOf(ReflectionKind.Constructor)
      const comment = isConstructor ? reflection.signatures[0]?.comment : reflection.comment
      const silent = reflection.signatures.filter(
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
