import type { DeclarationReflection } from 'typedoc/models'
import { blocks, escapeName, heading } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { signature } from './member.signature.ts'

/** The call signatures of a class or interface. */
export function callable(context: ClassicContext, model: DeclarationReflection): string {
  if (!model.signatures?.length) return ''
  return blocks(
    heading(2, 'Callable'),
    model.signatures.flatMap((call) => [
      heading(3, escapeName(model.name)),
      signature(context, call, { owner: model }),
    ]),
  )
}
