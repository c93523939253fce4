import ts from 'typescript'
import { compareText } from './canonical.ts'
import { type Reachable, target } from './reachable.ts'

/** What decides how much of an import or an export is needed. */
export interface LinkContext {
  /** The names that the module's declarations mention. */
  readonly names: ReadonlySet<string>
  readonly kept: Reachable
  readonly checker: ts.TypeChecker
}

/** True for statements that declare nothing, but lead to other modules or name what is exported. */
export function isLink(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isImportEqualsDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement)
  )
}

/** An import or export with what is needed of it; undefined where nothing is, or it is neither. */
export function linkText(statement: ts.Statement, context: LinkContext): string | undefined {
  if (ts.isImportDeclaration(statement)) return importText(statement, context)
  if (ts.isExportDeclaration(statement)) return exportText(statement, context)
  if (ts.isImportEqualsDeclaration(statement))
    return context.names.has(statement.name.text) ? statement.getText() : undefined
  if (ts.isExportAssignment(statement))
    return isKept(statement.expression, context) ? statement.getText() : undefined
  return undefined
}

function importText(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  { names }: LinkContext,
): string | undefined {
  const bindings = importClause?.namedBindings
  const parts = [
    ...(importClause?.name && names.has(importClause.name.text) ? [importClause.name.text] : []),
    ...(bindings && ts.isNamespaceImport(bindings) && names.has(bindings.name.text)
      ? [`* as ${bindings.name.text}`]
      : []),
    ...inBraces(
      bindings && ts.isNamedImports(bindings)
        ? bindings.elements.filter(({ name }) => names.has(name.text))
        : [],
    ),
  ]
  return parts.length > 0 ? `import ${parts.join(', ')}${from(moduleSpecifier)};` : undefined
}

function exportText(statement: ts.ExportDeclaration, context: LinkContext): string | undefined {
  const { exportClause, moduleSpecifier } = statement
  if (!exportClause)
    return moduleSpecifier && isKept(moduleSpecifier, context)
      ? `export *${from(moduleSpecifier)};`
      : undefined
  if (ts.isNamespaceExport(exportClause))
    return isKept(exportClause.name, context)
      ? `export * as ${exportClause.name.getText()}${from(moduleSpecifier)};`
      : undefined
  const [names] = inBraces(exportClause.elements.filter(({ name }) => isKept(name, context)))
  return names && `export ${names}${from(moduleSpecifier)};`
}

function inBraces(specifiers: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] {
  const names = specifiers.map(({ propertyName, name }) =>
    propertyName ? `${propertyName.getText()} as ${name.getText()}` : name.getText(),
  )
  return names.length > 0 ? [`{ ${names.sort(compareText).join(', ')} }`] : []
}

function from(specifier: ts.Expression | undefined): string {
  return specifier && ts.isStringLiteral(specifier) ? ` from ${JSON.stringify(specifier.text)}` : ''
}

/** Whether what a name or a module leads to is needed, or anything that the module exports. */
function isKept(node: ts.Node, { kept, checker }: LinkContext): boolean {
  const found = checker.getSymbolAtLocation(node)
  if (!found) return ts.isStringLiteral(node)
  const symbol = target(found, checker)
  if (kept.symbols.has(symbol)) return true
  if (!(symbol.flags & ts.SymbolFlags.ValueModule)) return false
  return checker.getExportsOfModule(symbol).some((each) => kept.symbols.has(target(each, checker)))
}
