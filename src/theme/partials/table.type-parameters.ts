import type { TypeParameterReflection } from 'typedoc/models'
import { blocks, type Column, code, heading, table } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { typeOf } from '../type/index.ts'
import { commentCell } from './comment.cell.ts'

/** The type parameters of a declaration or signature, with a column only for what some of them has. */
export function typeParameters(
  context: ClassicContext,
  parameters: readonly TypeParameterReflection[] | undefined,
  level: 2 | 4 | 5,
): string {
  if (!parameters?.length) return ''
  const columns: Column<TypeParameterReflection>[] = [
    { title: 'Name', cell: ({ name }) => code(name) },
    {
      title: 'Type',
      cell: (parameter) => bounds(context, parameter),
      isShown: parameters.some(({ type, default: value }) => type || value),
    },
    {
      title: 'Description',
      cell: ({ comment }) => commentCell(context, comment),
      isShown: parameters.some(({ comment }) => comment?.hasVisibleComponent()),
    },
  ]
  return blocks(heading(level, 'Type parameters'), table(columns, parameters))
}

/** `extends X = Y`, either half alone, or the parameter's own name. */
function bounds(
  context: ClassicContext,
  { name, type, default: value }: TypeParameterReflection,
): string {
  if (!type) return value ? context.type(value) : code(name)
  return `extends ${typeOf(context, { type }, 'object')}${value ? ` = ${context.type(value)}` : ''}`
}
