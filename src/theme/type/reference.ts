import type { ReferenceType } from 'typedoc/models'
import { angled, code, link } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'

/** A named type, linked where it is documented, with its type arguments. */
export function referenceType(context: ClassicContext, type: ReferenceType): string {
  const name = type.reflection?.name ?? type.name
  const url = type.refersToTypeParameter ? undefined : context.urlOfType(type)
  const args = type.typeArguments?.map((argument) => context.type(argument))
  return link(code(name), url) + angled(args)
}
