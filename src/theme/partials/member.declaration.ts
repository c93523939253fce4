import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import { angled, blocks, bold, code, escapeMarkdown, heading } from '../../markdown/index.ts'
import { kindOf } from '../../model/kinds.ts'
import { shapeOf } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { typeOf } from '../type/index.ts'
import { comment } from './comment.ts'
import { closing } from './member.closing.ts'
import { flags } from './member.flags.ts'
import { indexSignature } from './member.index-signature.ts'
import { signature } from './member.signature.ts'
import { propertyTable } from './table.properties.ts'
import { typeParameters } from './table.type-parameters.ts'

/** A property, variable, type alias or enumeration member. */
export function declaration(context: ClassicContext, model: DeclarationReflection): string {
  const shape = shapeOf(model)
  const calls = shape?.signatures ?? []
  const members = shape?.children ?? []
  const [index] = shape?.indexSignatures ?? []
  return blocks(
    titleLine(context, model),
    comment(context, model.comment),
    typeParameters(context, model.typeParameters, 4),
    index ? [heading(4, 'Index signature'), indexSignature(context, index)] : [],
    calls.length > 0 ? heading(4, members.length > 0 ? 'Call signature' : 'Type declaration') : '',
    calls.map((call) => signature(context, call, { nested: true })),
    members.length > 0 ? [heading(4, 'Type declaration'), propertyTable(context, members)] : [],
    closing(context, model, model.parent),
  )
}

/** Glyph, flags, name, type parameters, type and default value. */
function titleLine(context: ClassicContext, model: DeclarationReflection): string {
  const generic = angled(model.typeParameters?.map(({ name }) => code(name)))
  const name = bold(escapeMarkdown(model.name)) + generic
  const type = model.kindOf(ReflectionKind.EnumMember)
    ? ''
    : `: ${shapeOf(model)?.children ? code('Object') : typeOf(context, model, 'object')}`
  return [glyph(context, model), ...flags(model), name + type + value(model)].join(' ')
}

function glyph(context: ClassicContext, model: DeclarationReflection): string {
  if (context.options.getValue('hideMembersSymbol')) return ''
  if (model.flags.isStatic && model.kindOf(ReflectionKind.Property)) return '▪'
  return kindOf(model)?.glyph ?? ''
}

/** The default value or the value of an enumeration member, where it says more than the type does. */
function value(model: DeclarationReflection): string {
  if (model.kindOf(ReflectionKind.EnumMember))
    return model.type?.type === 'literal' ? ` = ${code(JSON.stringify(model.type.value))}` : ''
  const text = model.defaultValue
  if (text === undefined || text === '...' || model.type?.type === 'literal') return ''
  return ` = ${code(text.replace(/\s*\n\s*/g, ' '))}`
}
