import type { DeclarationReflection } from 'typedoc/models'
import { code, escapeMarkdown, plain } from '../../markdown/index.ts'
import { sortedMembers } from '../../model/members.ts'
import { memberType } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { functionType } from './function.ts'
import { typeOf } from './index.ts'

/** An object type: `` { `a`: `string` ; `b?`: `number`  } ``, with the layout's two blanks at the end. */
export function objectType(context: ClassicContext, model: DeclarationReflection): string {
  const [index] = model.indexSignatures ?? []
  const members = sortedMembers(model).filter((member) => member.isDeclaration())
  if (!index && members.length === 0) return '{}'
  const keys = (index?.parameters ?? []).map(({ name, type }) => `${plain(name)}: ${type}`)
  const first = index ? `[${keys.join(', ')}]: ${typeOf(context, index)}; ` : ''
  return `{ ${first}${members.map((member) => property(context, member)).join('; ')} }`
}

function property(context: ClassicContext, model: DeclarationReflection): string {
  const name = code(`${model.name}${model.flags.isOptional ? '?' : ''}`)
  const calls = model.type ? [] : (model.signatures ?? [])
  const type =
    calls.length > 0
      ? calls.map((call) => functionType(context, call)).join('')
      : typeOf(context, memberType(model))
  const value = model.defaultValue ?? '...'
  return `${name}: ${type} ${value === '...' ? '' : `= ${escapeMarkdown(value)}`}`
}
