import type { DeclarationReflection } from 'typedoc/models'
import { blocks, bold, code, heading } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'

/** What a class or interface extends, itself, and what extends it, one block each. */
export function hierarchy(context: ClassicContext, model: DeclarationReflection): string {
  const { extendedTypes = [], extendedBy = [] } = model
  if (extendedTypes.length + extendedBy.length === 0) return ''
  const arrows = extendedTypes.length > 0 ? '↳' : ''
  return blocks(
    heading(2, 'Hierarchy'),
    extendedTypes.map((type) => `- ${context.type(type)}`),
    `${arrows ? `  ${arrows}` : '-'} ${bold(code(model.name))}`,
    extendedBy.map((type) => `  ${arrows}↳ ${context.type(type)}`),
  )
}
