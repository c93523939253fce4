import ts from 'typescript'
import type { Difference } from './difference.ts'

/** Parameter properties have no source, and private ones are left out. */
export const parameterProperties: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      if (!reflection.isDeclaration()) continue
      const declarations = context.getSymbolFromReflection(reflection)?.declarations
      if (!declarations?.some((declaration) => ts.isParameter(declaration))) continue
      if (reflection.flags.isPrivate) context.project.removeReflection(reflection)
      else delete reflection.sources
    }
  },
}
