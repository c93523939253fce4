import type { Context } from 'typedoc'
import { type DeclarationReflection, type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/**
 * Of `export * from './a'` and `export { A as B } from './a'` the latter was converted first: the
 * declaration is called `B`, and `A` refers to it.
 */
export const renamedReexports: Difference = {
  converted(context) {
    const renamed = new Set<Reflection>()
    for (const reference of Object.values(context.project.reflections)) {
      if (!reference.isReference()) continue
      const target = reference.tryGetTargetReflectionDeep()
      if (!target?.isDeclaration() || target.parent !== reference.parent) continue
      if (renamed.has(target) || !isReexported(context, reference, target)) continue
      renamed.add(target)
      const { name } = target
      rename(target, reference.name)
      reference.name = name
    }
  },
}

/** True when the file of the module names what it takes from another file. */
function isReexported(context: Context, reference: Reflection, target: Reflection): boolean {
  const fileOf = (reflection: Reflection | undefined) =>
    reflection &&
    context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName
  const specifier = context.getSymbolFromReflection(reference)?.declarations?.[0]
  const module = fileOf(reference.parent)
  const named = reference.parent && context.getSymbolFromReflection(reference.parent)?.exports
  return (
    !named?.has(ts.escapeLeadingUnderscores(target.name)) &&
    specifier !== undefined &&
    ts.isExportSpecifier(specifier) &&
    fileOf(reference) === module &&
    fileOf(target) !== module
  )
}

function rename(target: DeclarationReflection, name: string): void {
  const old = target.name
  target.name = name
  for (const member of target.children ?? [])
    if (member.kindOf(ReflectionKind.Constructor))
      for (const signature of member.signatures ?? []) signature.name = name
  for (const signature of target.signatures ?? []) if (signature.name === old) signature.name = name
}
