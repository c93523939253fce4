import {
  DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  ReflectionType,
} from 'typedoc/models'
import ts from 'typescript'
import type { Difference } from './difference.ts'

/** An expression that is the default export is a property. */
export const defaultExports: Difference = {
  converted(context) {
    for (const reflection of Object.values(context.project.reflections)) {
      const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? []
      if (!declaration || !ts.isExportAssignment(declaration) || declaration.isExportEquals)
        continue
      if (!reflection.isDeclaration() || !reflection.kindOf(EXPRESSION)) continue
      reflection.kind = ReflectionKind.Property
      if (reflection.signatures) foldSignatures(context.project, reflection)
    }
  },
}

const EXPRESSION = ReflectionKind.Variable | ReflectionKind.Function

/** Moves the signatures of a function into its type. */
function foldSignatures(project: ProjectReflection, reflection: DeclarationReflection): void {
  const shape = new DeclarationReflection('__type', ReflectionKind.TypeLiteral, reflection)
  project.registerReflection(shape, undefined, undefined)
  shape.signatures = reflection.signatures ?? []
  for (const signature of shape.signatures) {
    signature.parent = shape
    signature.name = shape.name
  }
  delete reflection.signatures
  reflection.type = new ReflectionType(shape)
}
