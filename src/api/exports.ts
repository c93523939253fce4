import ts from 'typescript'
import { target } from './reachable.ts'

/** The exported symbols by their paths: `Device`, `zoo.inner.Cat`; what an alias leads to in its place. */
export type Exports = ReadonlyMap<string, ts.Symbol>

/**
 * All that some modules export, that of namespaces in them included.
 *
 * @param modules - With their absolute paths, and the names that stand before those of their symbols.
 */
export function exportsOf(
  program: ts.Program,
  modules: readonly { readonly name: string; readonly module: string }[],
): Exports {
  const checker = program.getTypeChecker()
  const found = new Map<string, ts.Symbol>()
  const add = (module: ts.Symbol, prefix: string, around: readonly ts.Symbol[]) => {
    for (const each of checker.getExportsOfModule(module)) {
      const symbol = target(each, checker)
      const path = prefix + each.name
      found.set(path, symbol)
      const isNamespace =
        symbol.flags & (ts.SymbolFlags.ValueModule | ts.SymbolFlags.NamespaceModule)
      if (isNamespace && !around.includes(symbol)) add(symbol, `${path}.`, [...around, symbol])
    }
  }
  for (const { name, module } of modules) {
    const file = program.getSourceFile(module)
    const symbol = file && checker.getSymbolAtLocation(file)
    if (symbol) add(symbol, name ? `${name}.` : '', [symbol])
  }
  return found
}
