import { type Reflection, ReflectionKind } from 'typedoc/models'
import { link, plain } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { parents } from './page.breadcrumbs.ts'

/** The qualified name of a declaration inside a namespace or module, at most two parents long. */
export function path(context: ClassicContext, model: Reflection): string {
  const around = parents(model).slice(-2)
  if (around.length === 0 || model.kindOf(ReflectionKind.Module)) return ''
  return [
    ...around.map((parent) => link(plain(parent.name), context.urlOf(parent))),
    plain(model.name),
  ].join('.')
}
