import type { Application, Context, Converter } from 'typedoc'
import { type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'

/** A part of the converter that TypeDoc keeps to itself. */
interface SymbolConverter {
  convertSymbol(context: Context, symbol: ts.Symbol, exportSymbol?: ts.Symbol): void
}

/**
 * What a module exports is converted in the order of its exports: TypeDoc 0.28 takes what another
 * name stands for later. What a namespace holds is converted again for each place that exports it;
 * only a module or the project makes the next ones references.
 */
export function convertInOrder({ converter }: Application): void {
  const symbols = converter as Converter & SymbolConverter
  const convertSymbol = symbols.convertSymbol.bind(converter)
  const defer = converter.deferConversion.bind(converter)
  let depth = 0
  symbols.convertSymbol = (context, symbol, exportSymbol) => {
    depth += 1
    try {
      convertSymbol(outsideNamespaces(context), symbol, exportSymbol)
    } finally {
      depth -= 1
    }
  }
  converter.deferConversion = (convert) => (depth > 0 ? convert() : defer(convert))
}

/**
 * The same context, to which the contents of namespaces are unknown, but for those that it is in and
 * for what an export has another name for.
 */
function outsideNamespaces(context: Context): Context {
  let renamed: ts.Symbol | undefined
  return Object.assign(Object.create(context) as Context, {
    getReflectionFromSymbol(symbol: ts.Symbol): Reflection | undefined {
      const found = context.getReflectionFromSymbol(symbol)
      const isRenamed = symbol === renamed
      renamed =
        symbol.flags & ts.SymbolFlags.Alias ? context.resolveAliasedSymbol(symbol) : undefined
      if (!found?.parent?.kindOf(ReflectionKind.Namespace)) return found
      return isRenamed || holds(found, context.scope) ? found : undefined
    },
    withScope: (scope: Reflection) => outsideNamespaces(context.withScope(scope)),
  })
}

function holds(outer: Reflection, inner: Reflection | undefined): boolean {
  return inner !== undefined && (inner === outer || holds(outer, inner.parent))
}
