import type { ProjectReflection } from 'typedoc/models'
import { blocks } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { asWritten, written } from '../partials/comment.ts'
import { breadcrumbs } from '../partials/page.breadcrumbs.ts'

/** The entry page where the project has a readme: the breadcrumbs and the readme's own text, in which only tags become links. */
export function readme(context: ClassicContext): string {
  const project = context.page.model as ProjectReflection
  return blocks(breadcrumbs(context), written(context, (project.readme ?? []).map(asWritten)))
}
