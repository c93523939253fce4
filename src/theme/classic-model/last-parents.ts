import type { Context } from 'typedoc'
import { type DeclarationReflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

interface Parent {
  readonly name: string
  readonly type: ts.Type
}

const parentsOf = new WeakMap<DeclarationReflection, readonly Parent[]>()

/** Of several parents that have a member, the last one is named as its origin. */
export const lastParents: Difference = {
  declaration(context, reflection) {
    if (!reflection.kindOf(ReflectionKind.Interface)) return
    const parents = extendedTypes(context, reflection)
    if (parents.length > 1) parentsOf.set(reflection, parents)
  },
  resolved({ project }) {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      if (!reflection.isDeclaration()) continue
      const parents = parentsOf.get(reflection) ?? []
      for (const member of reflection.children ?? []) {
        const parent = parents.findLast(({ type }) => type.getProperty(member.name))
        if (parent) nameOrigin(member, `${parent.name}.${member.name}`)
      }
    }
  },
}

function nameOrigin(member: DeclarationReflection, name: string): void {
  for (const each of [member, ...member.getAllSignatures()])
    for (const origin of [each.inheritedFrom, each.overwrites]) if (origin) origin.name = name
}

/** What an interface names behind `extends`, in the order of the source. */
function extendedTypes(context: Context, reflection: DeclarationReflection): Parent[] {
  const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
  return declarations
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ heritageClauses }) => [...(heritageClauses ?? [])])
    .flatMap(({ types }) => [...types])
    .map((node) => ({
      name: node.expression.getText().split('.').at(-1) ?? '',
      type: context.checker.getTypeAtLocation(node),
    }))
}
