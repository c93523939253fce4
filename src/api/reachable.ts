import ts from 'typescript'

/** What of some modules is needed: statements of declarations, and the names that these mention. */
export interface Reachable {
  readonly statements: ReadonlySet<ts.Statement>
  readonly symbols: ReadonlySet<ts.Symbol>
}

/**
 * The declarations of some symbols and of all that they mention, as far as they are declared in
 * modules of the package.
 *
 * @param isOurs - False for modules of other packages and of TypeScript.
 */
export function reachable(
  roots: readonly ts.Symbol[],
  checker: ts.TypeChecker,
  isOurs: (file: ts.SourceFile) => boolean,
): Reachable {
  const statements = new Set<ts.Statement>()
  const symbols = new Set<ts.Symbol>()
  const waiting = [...roots]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const symbol = target(each, checker)
    if (symbols.has(symbol)) continue
    symbols.add(symbol)
    for (const declaration of symbol.declarations ?? []) {
      const statement = statementOf(declaration)
      if (!statement || !isOurs(declaration.getSourceFile())) continue
      if (statements.has(statement)) continue
      statements.add(statement)
      waiting.push(...mentioned(statement, checker))
    }
  }
  return { statements, symbols }
}

/** What an alias leads to in the end. */
export function target(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The statement at the top of its module in which a declaration stands; a module has none. */
function statementOf(declaration: ts.Node): ts.Statement | undefined {
  let node = declaration
  while (node.parent && !ts.isSourceFile(node.parent)) node = node.parent
  return node.parent ? (node as ts.Statement) : undefined
}

function mentioned(statement: ts.Statement, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) || ts.isImportTypeNode(node)) {
      const symbol = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.argument)
      if (symbol) found.push(...meant(symbol, node, checker))
    }
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}

/** A module that is mentioned as a whole means all that it exports. */
function meant(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const { flags } = target(symbol, checker)
  if (!(flags & ts.SymbolFlags.ValueModule)) return [symbol]
  const { parent } = node
  const isPart =
    (ts.isImportTypeNode(node) && node.qualifier) ||
    (ts.isQualifiedName(parent) && parent.left === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.expression === node)
  return isPart ? [] : checker.getExportsOfModule(target(symbol, checker))
}

/** The names that a statement mentions, as they are written. */
export function namesIn(statement: ts.Statement): string[] {
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return names
}
