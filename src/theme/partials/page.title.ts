import type { DeclarationReflection, DocumentReflection, ProjectReflection } from 'typedoc/models'
import { angledNames, escapeMarkdown, heading } from '../../markdown/index.ts'
import { kindOf } from '../../model/kinds.ts'
import { projectName } from '../../model/project-name.ts'
import type { ClassicContext } from '../context.ts'

/** The page's heading: `# Interface: Tree<T, U\>`, or the name alone for the project. */
export function title(
  context: ClassicContext,
  model: DeclarationReflection | DocumentReflection | ProjectReflection,
): string {
  if (context.shared('hidePageTitle')) return ''
  if (model.isProject())
    return heading(1, context.options.getValue('indexTitle') || projectName(model))
  const parameters = model.isDeclaration() ? model.typeParameters : undefined
  const name = escapeMarkdown(model.name) + angledNames(parameters)
  return heading(1, `${kindOf(model)?.singular}: ${name}`)
}
