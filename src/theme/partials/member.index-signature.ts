import type { SignatureReflection } from 'typedoc/models'
import { blocks, plain } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { comment } from './comment.ts'

/** An index signature with its comment: `` ▪ [key: `string`]: `unknown` ``. */
export function indexSignature(context: ClassicContext, model: SignatureReflection): string {
  const keys = (model.parameters ?? []).map(
    ({ name, type }) => `${plain(name)}: ${type ? context.type(type) : ''}`,
  )
  return blocks(
    `▪ [${keys.join(', ')}]: ${model.type ? context.type(model.type) : ''}`,
    comment(context, model.comment),
  )
}
