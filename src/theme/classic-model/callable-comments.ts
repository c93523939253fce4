import { ReflectionKind } from 'typedoc/models'
import type { Difference } from './difference.ts'

/** The comment of a callable class or interface is that of its call signatures without one. */
export const callableComments: Difference = {
  converted({ project }) {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.ClassOrInterface)) {
      if (!reflection.isDeclaration() || !reflection.comment) continue
      const calls = reflection.signatures?.filter(({ comment }) => !comment) ?? []
      for (const call of calls) call.comment = reflection.comment.clone()
      if (calls.length > 0) delete reflection.comment
    }
  },
}
