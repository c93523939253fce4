import type { DeclarationReflection, ParameterReflection } from 'typedoc/models'
import { type Column, code, table } from '../../markdown/index.ts'
import { sortedMembers } from '../../model/members.ts'
import { propertiesOf } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { typeOf } from '../type/index.ts'
import { commentCell } from './comment.cell.ts'

interface Row {
  readonly name: string
  readonly model: ParameterReflection | DeclarationReflection
}

/** The parameters of a signature, each object parameter followed by its properties. */
export function parameterTable(
  context: ClassicContext,
  parameters: readonly ParameterReflection[],
): string {
  const rows = parameters.flatMap((parameter) => rowsOf(parameter, parameter.name))
  const columns: Column<Row>[] = [
    {
      title: 'Name',
      cell: ({ name, model }) => code(`${model.flags.isRest ? '...' : ''}${name}`),
    },
    { title: 'Type', cell: ({ model }) => typeOf(context, model, 'object') },
    {
      title: 'Default value',
      cell: ({ model }) => code(shownDefault(model) ?? 'undefined'),
      isShown: rows.some(({ model }) => (shownDefault(model) ?? '{}') !== '{}'),
    },
    {
      title: 'Description',
      cell: ({ model }) => commentCell(context, model.comment),
      isShown: rows.some(({ model }) => model.comment?.hasVisibleComponent()),
    },
  ]
  return table(columns, rows)
}

function rowsOf(model: ParameterReflection | DeclarationReflection, name: string): Row[] {
  return [
    { name: `${name}${model.flags.isOptional ? '?' : ''}`, model },
    ...sortedMembers({ children: [...propertiesOf(model)] })
      .filter((member) => member.isDeclaration())
      .flatMap((member) => rowsOf(member, `${name}.${member.name}`)),
  ]
}

function shownDefault({ defaultValue }: { readonly defaultValue?: string }): string | undefined {
  return defaultValue === '...' ? undefined : defaultValue
}
