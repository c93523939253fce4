import { type DeclarationReflection, makeRecursiveVisitor } from 'typedoc/models'
import { shapeOf, type Typed } from '../../model/shape.ts'

/** The object types that are written in a type: the type itself, or parts of unions, lists, arguments. */
export function objectTypes(model: Typed): DeclarationReflection[] {
  const shape = shapeOf(model)
  if (shape) return [shape]
  const found: DeclarationReflection[] = []
  model.type?.visit(
    makeRecursiveVisitor({
      reflection({ declaration }) {
        found.push(declaration)
      },
    }),
  )
  return found
}
