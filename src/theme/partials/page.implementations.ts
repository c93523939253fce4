import type { DeclarationReflection, SomeType } from 'typedoc/models'
import { blocks, heading, list } from '../../markdown/index.ts'
import { compareCodeUnits } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'

/** The interfaces that a class implements, and the classes that implement an interface. */
export function implementations(context: ClassicContext, model: DeclarationReflection): string {
  const implementedBy = [...(model.implementedBy ?? [])].sort((a, b) =>
    compareCodeUnits(a.name, b.name),
  )
  return blocks(
    types(context, 'Implements', model.implementedTypes ?? []),
    types(context, 'Implemented by', implementedBy),
  )
}

function types(context: ClassicContext, title: string, all: readonly SomeType[]): string {
  if (all.length === 0) return ''
  return blocks(heading(2, title), list(all.map((type) => context.type(type))))
}
