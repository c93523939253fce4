import type { DeclarationReflection, ProjectReflection } from 'typedoc/models'
import { angled, escapeMarkdown, heading } from '../../markdown/index.ts'
import { kindOf } from '../../model/kinds.ts'

/** The page's heading: `# Interface: Tree<T, U\>`, or the name alone for the project. */
export function title(model: DeclarationReflection | ProjectReflection): string {
  if (model.isProject()) return heading(1, model.name)
  const name = escapeMarkdown(model.name) + angled(model.typeParameters?.map(({ name }) => name))
  return heading(1, `${kindOf(model)?.singular}: ${name}`)
}
