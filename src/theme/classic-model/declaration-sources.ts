import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

const DECLARES = new Map<ReflectionKind, (node: ts.Node) => boolean>([
  [ReflectionKind.TypeAlias, ts.isTypeAliasDeclaration],
  [ReflectionKind.Variable, ts.isVariableDeclaration],
  [
    ReflectionKind.Function,
    (node) => ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node),
  ],
])

/** An alias, a variable or a function that shares its name with other declarations is found at its own. */
export const declarationSources: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      const declares = DECLARES.get(reflection.kind)
      if (!reflection.isDeclaration() || !reflection.sources || !declares) continue
      // TypeDoc has one source for each declaration, in the same order.
      const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
      const own = reflection.sources.filter((_, at) => declares(declarations[at] as ts.Node))
      if (own.length > 0) reflection.sources = own
    }
  },
}
