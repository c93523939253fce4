import type { ReferenceReflection } from 'typedoc/models'
import { link, plain } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'

/** A re-export: a link to what it names. */
export function reference(context: ClassicContext, model: ReferenceReflection): string {
  const target = model.tryGetTargetReflectionDeep()
  if (!target) return `Re-exports ${plain(model.name)}`
  const verb = target.name === model.name ? 'Re-exports' : 'Renames and re-exports'
  return `${verb} ${link(plain(target.name), context.urlOf(target))}`
}
