import type { Difference } from './difference.ts'
import { ownDeclarations } from './own-declarations.ts'

/** What shares its name with declarations of other kinds is found at its own. */
export const declarationSources: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      if (!reflection.isDeclaration() || !reflection.sources) continue
      // TypeDoc has one source for each declaration, in the same order.
      const own = ownDeclarations(context, reflection)
      reflection.sources = reflection.sources.filter((_, at) => own[at] ?? true)
    }
  },
}
