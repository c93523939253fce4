import { ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/** The declarations that a kind is written with; others of the same name are of another kind. */
const WRITTEN_WITH = new Map<ReflectionKind, (declaration: ts.Node) => boolean>([
  [ReflectionKind.TypeAlias, ts.isTypeAliasDeclaration],
  [ReflectionKind.Variable, ts.isVariableDeclaration],
  [
    ReflectionKind.Function,
    (node) => ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node),
  ],
])

/** A type and a value of the same name have a source each. */
export const sharedNames: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      const isOwn = WRITTEN_WITH.get(reflection.kind)
      if (!isOwn || !reflection.isDeclaration() || !reflection.sources) continue
      const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
      const places = declarations.filter(isOwn).map(placeOf)
      const own = reflection.sources.filter(({ fullFileName, line }) =>
        places.includes(`${fullFileName}:${line}`),
      )
      if (own.length > 0) reflection.sources = own
    }
  },
}

function placeOf(declaration: ts.Declaration): string {
  const file = declaration.getSourceFile()
  const start = (ts.getNameOfDeclaration(declaration) ?? declaration).getStart()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}`
}
