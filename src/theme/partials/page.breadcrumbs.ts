import { type ProjectReflection, type Reflection, ReflectionKind } from 'typedoc/models'
import { escapeMarkdown, link } from '../../markdown/index.ts'
import { oncePerProject } from '../../model/once-per-project.ts'
import { projectName } from '../../model/project-name.ts'
import type { ClassicContext } from '../context.ts'
import type { ClassicRouter } from '../router.ts'

/** The way from the project to this page, in one line: each step linked but the last. */
export function breadcrumbs(context: ClassicContext): string {
  if (context.shared('hideBreadcrumbs')) return ''
  const { model, project, url } = context.page
  return [
    ...firstSteps(context.router, project).map(([name, to]) =>
      link(name, to === url ? undefined : context.relativeURL(to)),
    ),
    ...parents(model).map((parent) => link(escapeMarkdown(parent.name), context.urlOf(parent))),
    ...(model.isProject() ? [] : [escapeMarkdown(model.name)]),
  ].join(' / ')
}

/** Where every way begins, with the addresses: at the page to read first, and at the index. */
export function firstSteps(
  router: ClassicRouter,
  project: ProjectReflection,
): (readonly [name: string, url: string])[] {
  const entry = router.entryUrl
  const index = router.getFullUrl(project)
  const steps = [[projectName(project), entry]] as const
  return index === entry
    ? [...steps]
    : [...steps, [hasModules(project) ? 'Modules' : 'Exports', index]]
}

/** True for a project that consists of modules. */
const hasModules = oncePerProject(
  ({ children }) => children?.some((child) => child.kindOf(ReflectionKind.Module)) ?? false,
)

/** The declarations around one, from the outermost, without the project. */
export function parents(model: Reflection): Reflection[] {
  const found = []
  for (let parent = model.parent; parent && !parent.isProject(); parent = parent.parent)
    found.unshift(parent)
  return found
}
