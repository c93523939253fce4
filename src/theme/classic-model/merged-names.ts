import { makeRecursiveVisitor, type Reflection, ReflectionKind } from 'typedoc/models'
import type ts from 'typescript'
import { type Difference, typesIn } from './difference.ts'

const VALUE = ReflectionKind.Variable | ReflectionKind.Function
const TYPE = ReflectionKind.Interface | ReflectionKind.TypeAlias

/** The name of a constant or function that is an interface or alias as well links to the former. */
export const mergedNames: Difference = {
  resolved(context) {
    const values = new Map<ts.Symbol, Reflection>()
    for (const reflection of Object.values(context.project.reflections)) {
      const symbol = context.getSymbolFromReflection(reflection)
      if (symbol && reflection.kindOf(VALUE)) values.set(symbol, reflection)
    }
    const visitor = makeRecursiveVisitor({
      reference(type) {
        const { reflection } = type
        if (!reflection?.kindOf(TYPE)) return
        const symbol = context.getSymbolFromReflection(reflection)
        const value = symbol && values.get(symbol)
        // Constants were converted before aliases, functions after them and before interfaces.
        type.preferValues =
          value !== undefined &&
          (value.kindOf(ReflectionKind.Variable) || reflection.kindOf(ReflectionKind.Interface))
      },
    })
    for (const type of typesIn(context.project)) type.visit(visitor)
  },
}
