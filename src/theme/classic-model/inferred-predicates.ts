import { IntrinsicType } from 'typedoc/models'
import type { Difference } from './difference.ts'

/** A result that TypeScript 5.5 infers to be a type predicate was `boolean` before. */
export const inferredPredicates: Difference = {
  signature(_context, reflection, { declaration }) {
    if (reflection.type?.type === 'predicate' && declaration && !declaration.type)
      reflection.type = new IntrinsicType('boolean')
  },
}
