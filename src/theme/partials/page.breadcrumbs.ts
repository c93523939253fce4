import { type Reflection, ReflectionKind } from 'typedoc/models'
import { escapeMarkdown, link } from '../../markdown/index.ts'
import { oncePerProject } from '../../model/once-per-project.ts'
import { projectName } from '../../model/project-name.ts'
import type { ClassicContext } from '../context.ts'

/** The way from the project to this page, in one line: each step linked but the last. */
export function breadcrumbs(context: ClassicContext): string {
  if (context.shared('hideBreadcrumbs')) return ''
  const { model, project, url } = context.page
  const entry = context.router.entryUrl
  const index = context.router.getFullUrl(project)
  const step = (name: string, to: string) =>
    link(name, to === url ? undefined : context.relativeURL(to))
  return [
    step(projectName(project), entry),
    ...(index === entry ? [] : [step(hasModules(project) ? 'Modules' : 'Exports', index)]),
    ...parents(model).map((parent) => link(escapeMarkdown(parent.name), context.urlOf(parent))),
    ...(model.isProject() ? [] : [escapeMarkdown(model.name)]),
  ].join(' / ')
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
