import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import { blocks, heading } from '../../markdown/index.ts'
import type { Member } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'
import { declaration } from './member.declaration.ts'
import { reference } from './member.reference.ts'
import { signature } from './member.signature.ts'
import { propertyTable } from './table.properties.ts'

/** What stands below a member's heading. */
export function member(context: ClassicContext, model: Member): string {
  if (model.isReference()) return reference(context, model)
  const signatures = signaturesOf(model)
  if (signatures.length === 0) return declaration(context, model)
  // In today's model, what is assigned to a function hangs on the function.
  const members = model.kindOf(ReflectionKind.Function) ? (model.children ?? []) : []
  return blocks(
    signatures.map((each) => signature(context, each, { owner: model })),
    members.length > 0 ? [heading(4, 'Type declaration'), propertyTable(context, members)] : [],
  )
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
