import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../..')

/**
 * The names of the interfaces and type aliases that a source file exports, in declaration order.
 *
 * @param file - Path of the file, absolute or relative to the root of the repository.
 */
export function declaredNames(file: string): string[] {
  return parse(file)
    .statements.filter(isInterfaceOrAlias)
    .filter(isExported)
    .map((declaration) => declaration.name.text)
}

function parse(file: string): ts.SourceFile {
  const path = resolve(root, file)
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
}

function isInterfaceOrAlias(
  node: ts.Statement,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

function isExported(node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}
