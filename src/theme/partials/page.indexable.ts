import type { DeclarationReflection } from 'typedoc/models'
import { blocks, heading } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { indexSignature } from './member.index-signature.ts'

/** The index signature of a class or interface. */
export function indexable(context: ClassicContext, model: DeclarationReflection): string {
  const [first] = model.indexSignatures ?? []
  return first ? blocks(heading(2, 'Indexable'), indexSignature(context, first)) : ''
}
