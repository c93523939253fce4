import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import { blocks } from '../../markdown/index.ts'
import type { Member } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'
import { declaration } from './member.declaration.ts'
import { reference } from './member.reference.ts'
import { signature } from './member.signature.ts'

/** What stands below a member's heading. */
export function member(context: ClassicContext, model: Member): string {
  if (model.isReference()) return reference(context, model)
  const signatures = signaturesOf(model)
  if (signatures.length === 0) return declaration(context, model)
  return blocks(signatures.map((each) => signature(context, each, { owner: model })))
}

const SIGNED =
  ReflectionKind.FunctionOrMethod | ReflectionKind.Constructor | ReflectionKind.Accessor

/** The signatures that a function, method, constructor or accessor is made of. */
function signaturesOf(model: DeclarationReflection) {
  if (!model.kindOf(SIGNED)) return []
  return [...(model.signatures ?? []), model.getSignature, model.setSignature].filter(
    (each) => each !== undefined,
  )
}
