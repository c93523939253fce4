import type { DeclarationReflection, ProjectReflection } from 'typedoc/models'
import { blocks } from '../../markdown/index.ts'
import { kindOf } from '../../model/kinds.ts'
import { sections } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'
import { comment, written } from '../partials/comment.ts'
import { member } from '../partials/member.ts'
import { breadcrumbs } from '../partials/page.breadcrumbs.ts'
import { callable } from '../partials/page.callable.ts'
import { hierarchy } from '../partials/page.hierarchy.ts'
import { implementations } from '../partials/page.implementations.ts'
import { indexable } from '../partials/page.indexable.ts'
import { memberSections } from '../partials/page.members.ts'
import { path } from '../partials/page.path.ts'
import { title } from '../partials/page.title.ts'
import { toc } from '../partials/page.toc.ts'
import { typeParameters } from '../partials/table.type-parameters.ts'

/** The page of a project, module or package, namespace, enumeration, class or interface. */
export function reflection(context: ClassicContext): string {
  const model = context.page.model as DeclarationReflection | ProjectReflection
  if (model.isDeclaration() && !kindOf(model)?.directory) return ownDocument(context, model)
  const parts = sections(model, context.categories)
  return blocks(
    breadcrumbs(context),
    title(context, model),
    path(context, model),
    comment(context, model.comment),
    model.isDeclaration() ? written(context, model.readme ?? []) : '',
    ...(model.isDeclaration()
      ? [
          typeParameters(context, model.typeParameters, 2),
          hierarchy(context, model),
          implementations(context, model),
          callable(context, model),
          indexable(context, model),
        ]
      : []),
    toc(context, parts),
    memberSections(context, parts),
  )
}

/** The page of a type alias, variable or function, where those have pages of their own. */
function ownDocument(context: ClassicContext, model: DeclarationReflection): string {
  return blocks(
    breadcrumbs(context),
    title(context, model),
    path(context, model),
    member(context, model),
  )
}
