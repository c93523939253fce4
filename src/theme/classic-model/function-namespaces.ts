import { DeclarationReflection, ReflectionKind } from 'typedoc/models'
import type { Difference } from './difference.ts'

/** What the properties of a function are called in a namespace. */
const KINDS = new Map([
  [ReflectionKind.Property, ReflectionKind.Variable],
  [ReflectionKind.Method, ReflectionKind.Function],
])

/** Properties assigned to a function stand in a namespace of its name, without a source. */
export const functionNamespaces: Difference = {
  converted(context) {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Function)) {
      if (!reflection.isDeclaration() || !reflection.children) continue
      const { parent, children } = reflection
      if (!parent?.isProject() && !parent?.isDeclaration()) continue
      delete reflection.children
      const namespace = new DeclarationReflection(reflection.name, ReflectionKind.Namespace, parent)
      context.registerReflection(namespace, undefined)
      parent.addChild(namespace)
      for (const child of children) {
        child.parent = namespace
        child.kind = KINDS.get(child.kind) ?? child.kind
        namespace.addChild(child)
        delete child.sources
      }
    }
  },
}
