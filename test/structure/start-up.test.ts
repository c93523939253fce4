import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What takes a good part of a second to load; the commands that need it ask for it when they run. */
const HEAVY = ['typescript', 'typedoc', 'typedoc-plugin-markdown', 'vitepress']

test('the program starts without what only some of its commands need', () => {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const waiting = ['src/cli/main.ts']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const name of importsOf(file))
      if (name.startsWith('.')) waiting.push(join(dirname(file), name))
      else packages.add(name)
  }
  expect(packages).toContain('commander')
  expect(HEAVY.filter((name) => packages.has(name))).toEqual([])
})

/** The modules that are loaded with one: types and what is imported later are not. */
function importsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), 99)
  return statements.flatMap((each) => {
    if (!ts.isImportDeclaration(each) && !ts.isExportDeclaration(each)) return []
    const isType = ts.isImportDeclaration(each) ? each.importClause?.isTypeOnly : each.isTypeOnly
    const { moduleSpecifier } = each
    return !isType && moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? [moduleSpecifier.text]
      : []
  })
}
