import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import type { Difference } from './difference.ts'
import { ownComment } from './inherited-comments.ts'

/** `@param options.deep` describes a property of a parameter by its name, `@param a.b.c` nothing. */
export const nestedParameters: Difference = {
  resolved({ project }) {
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (!parameter.isParameter() || parameter.type?.type !== 'reflection') continue
      const isNamed = parameter.name !== '__namedParameters'
      for (const property of parameter.type.declaration.children ?? []) {
        if (!isNamed) restore(property)
        forEachProperty(property, restore)
      }
    }
  },
}

function forEachProperty(
  { type }: DeclarationReflection,
  visit: (property: DeclarationReflection) => void,
): void {
  if (type?.type !== 'reflection') return
  for (const property of type.declaration.children ?? []) {
    visit(property)
    forEachProperty(property, visit)
  }
}

function restore(property: DeclarationReflection): void {
  const comment = ownComment(property)
  if (comment) property.comment = comment
  else delete property.comment
}
