import type { ProjectReflection } from 'typedoc/models'

/** The same function, asked once for each project; for what every page wants to know. */
export function oncePerProject<T>(
  ask: (project: ProjectReflection) => T,
): (project: ProjectReflection) => T {
  const answers = new WeakMap<ProjectReflection, { readonly answer: T }>()
  return (project) => {
    const known = answers.get(project) ?? { answer: ask(project) }
    answers.set(project, known)
    return known.answer
  }
}
