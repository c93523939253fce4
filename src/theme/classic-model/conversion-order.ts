import { type Application, Context, type Converter } from 'typedoc'
import { type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'

/** A part of the converter that TypeDoc keeps to itself. */
export interface SymbolConverter {
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
    const convert = () => convertSymbol(context, symbol, exportSymbol)
    depth += 1
    try {
      if (depth === 1) outsideNamespaces(convert)
      else convert()
    } finally {
      depth -= 1
    }
  }
  converter.deferConversion = (convert) => (depth > 0 ? convert() : defer(convert))
}

/**
 * Converts while the contents of namespaces are unknown, but for those that a context is in and for
 * what an export has another name for.
 */
function outsideNamespaces(convert: () => void): void {
  const { prototype } = Context
  const { getReflectionFromSymbol } = prototype
  let renamed: ts.Symbol | undefined
  prototype.getReflectionFromSymbol = function (symbol) {
    const found = getReflectionFromSymbol.call(this, symbol)
    const isRenamed = symbol === renamed
    renamed = symbol.flags & ts.SymbolFlags.Alias ? this.resolveAliasedSymbol(symbol) : undefined
    if (!found?.parent?.kindOf(ReflectionKind.Namespace)) return found
    return isRenamed || holds(found, this.scope) ? found : undefined
  }
  try {
    convert()
  } finally {
    prototype.getReflectionFromSymbol = getReflectionFromSymbol
  }
}

function holds(outer: Reflection, inner: Reflection | undefined): boolean {
  return inner !== undefined && (inner === outer || holds(outer, inner.parent))
}
