import ts from 'typescript'
import type { Difference } from './difference.ts'

/** Parameter properties have neither a source nor a `@param` for a comment; private ones are left out. */
export const parameterProperties: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      if (!reflection.isDeclaration()) continue
      const declarations = context.getSymbolFromReflection(reflection)?.declarations
      if (!declarations?.some((declaration) => ts.isParameter(declaration))) continue
      if (reflection.flags.isPrivate) context.project.removeReflection(reflection)
      else delete reflection.sources
      if (!declarations.some(hasOwnComment)) delete reflection.comment
    }
  },
}

function hasOwnComment(declaration: ts.Node): boolean {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .some((doc) => ts.isJSDoc(doc) && doc.parent === declaration)
}
