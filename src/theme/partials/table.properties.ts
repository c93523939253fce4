import type { DeclarationReflection } from 'typedoc/models'
import { type Column, code, escapeMarkdown, table } from '../../markdown/index.ts'
import { sortedMembers } from '../../model/members.ts'
import { memberType, propertiesOf, shapeOf } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { functionType } from '../type/function.ts'
import { typeOf } from '../type/index.ts'
import { commentCell } from './comment.cell.ts'

interface Row {
  readonly name: string
  readonly model: DeclarationReflection
}

/** The members of an object type, those of nested objects in dotted rows. */
export function propertyTable(
  context: ClassicContext,
  members: readonly DeclarationReflection[],
): string {
  const rows = rowsOf(members, '')
  const columns: Column<Row>[] = [
    { title: 'Name', cell: ({ name }) => nameCell(name) },
    { title: 'Type', cell: ({ model }) => typeCell(context, model) },
    {
      title: 'Description',
      cell: ({ model }) => commentCell(context, commentOf(model)),
      isShown: members.some(({ comment }) => comment?.hasVisibleComponent()),
    },
  ]
  return table(columns, rows)
}

function rowsOf(members: readonly DeclarationReflection[], prefix: string): Row[] {
  return sortedMembers({ children: [...members] })
    .filter((member) => member.isDeclaration())
    .flatMap((model) => [
      { name: `${prefix}${model.name}${model.flags.isOptional ? '?' : ''}`, model },
      ...rowsOf(propertiesOf(model), `${prefix}${model.name}.`),
    ])
}

function nameCell(name: string): string {
  return /[`\\|]/.test(name) ? escapeMarkdown(name) : code(name)
}

function typeCell(context: ClassicContext, model: DeclarationReflection): string {
  const calls = model.signatures ?? []
  return calls.length > 0 && !model.type
    ? calls.map((call) => functionType(context, call)).join('')
    : typeOf(context, memberType(model), 'object')
}

function commentOf(model: DeclarationReflection) {
  return model.comment ?? (shapeOf(model) ?? model).signatures?.[0]?.comment
}
