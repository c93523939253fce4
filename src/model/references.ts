import {
  makeRecursiveVisitor,
  type ProjectReflection,
  type ReferenceType,
  type Reflection,
  type SomeType,
} from 'typedoc/models'

/** A type that names a declaration, and what it is a part of. */
export interface Reference {
  readonly type: ReferenceType
  readonly owner: Reflection
}

/** The references in the types that a project's sources write: of members, results, bounds, defaults. */
export function writtenReferences(project: ProjectReflection): Reference[] {
  return references(project, writtenTypes)
}

/** All references of a project, with those that TypeDoc has made between parents, heirs and members. */
export function allReferences(project: ProjectReflection): Reference[] {
  return references(project, (reflection) => [
    ...writtenTypes(reflection),
    ...relatives(reflection),
  ])
}

type Types = readonly (SomeType | undefined)[]

function references(
  project: ProjectReflection,
  typesOf: (reflection: Reflection) => Types,
): Reference[] {
  const found: Reference[] = []
  let owner: Reflection
  const visitor = makeRecursiveVisitor({
    reference(type) {
      found.push({ type, owner })
    },
  })
  for (owner of Object.values(project.reflections))
    for (const type of typesOf(owner)) type?.visit(visitor)
  return found
}

function writtenTypes(reflection: Reflection): Types {
  if (reflection.isTypeParameter()) return [reflection.type, reflection.default]
  if (reflection.isDeclaration())
    return [reflection.type, reflection.overwrites, ...(reflection.implementedTypes ?? [])]
  if (reflection.isSignature()) return [reflection.type, reflection.overwrites]
  return reflection.isParameter() ? [reflection.type] : []
}

function relatives(reflection: Reflection): Types {
  if (reflection.isSignature()) return [reflection.inheritedFrom, reflection.implementationOf]
  if (!reflection.isDeclaration()) return []
  const { extendedTypes, extendedBy, implementedBy } = reflection
  return [
    reflection.inheritedFrom,
    reflection.implementationOf,
    ...[extendedTypes, extendedBy, implementedBy].flatMap((types) => types ?? []),
  ]
}
