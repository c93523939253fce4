import { relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import type { Snapshot } from '../model/snapshot.ts'
import { canonicalStatement, compareText, printed } from './canonical.ts'
import { declaredHost, declaredPath, emitted, namedModules } from './emitted.ts'
import { exportsOf } from './exports.ts'
import { isLink, linkText } from './links.ts'
import { namesIn, type Reachable, reachable } from './reachable.ts'

/** A module that a package exports, in a program of its sources. */
export interface EntryPoint {
  /** As TypeDoc calls it. */
  readonly displayName: string
  readonly program: ts.Program
  readonly sourceFile: ts.SourceFile
}

/**
 * What a snapshot holds of the declarations of a package.
 *
 * @param folder - The package's folder, from which modules are named.
 * @param isDocumented - Whether a path in the exports is that of a documented symbol.
 */
export function declarationsOf(
  entryPoints: readonly EntryPoint[],
  folder: string,
  isDocumented: (path: string) => boolean,
): Pick<Snapshot, 'entryPoints' | 'declarations'> {
  const programs = new Set(entryPoints.map(({ program }) => program))
  const declared = new Map([...programs].flatMap((program) => [...emitted(program)]))
  const options = { ...entryPoints[0]?.program.getCompilerOptions(), noEmit: true }
  const host = declaredHost(options, declared)
  const program = ts.createProgram({ rootNames: [...declared.keys()], options, host })
  const modules = entryPoints.map(({ displayName, sourceFile }) => ({
    name: entryPoints.length > 1 ? displayName : '',
    module: declaredPath(sourceFile.fileName),
  }))
  const roots = [...exportsOf(program, modules)]
    .filter(([path]) => isDocumented(path))
    .map(([, symbol]) => symbol)
  const isOurs = ({ fileName }: ts.SourceFile) => declared.has(resolve(fileName))
  const kept = reachable(roots, program.getTypeChecker(), isOurs)
  const named = modules.map(({ name, module }) => ({ name, module: moduleName(module, folder) }))
  const texts = new Map(
    program
      .getSourceFiles()
      .filter(isOurs)
      .map((file) => [moduleName(resolve(file.fileName), folder), moduleText(file, kept, program)]),
  )
  return {
    entryPoints: named,
    declarations: reached(
      texts,
      named.map(({ module }) => module),
    ),
  }
}

/** The path of a module from the package's folder; one beside that folder stands in `@beside/`. */
function moduleName(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/').replaceAll('../', '@beside/')
}

/** The entry points and what they lead to, and what is there without an import. */
function reached(texts: ReadonlyMap<string, string>, entryPoints: readonly string[]) {
  const scripts = [...texts].filter(([, text]) => text !== '' && !isModule(text))
  const found = new Set<string>()
  const waiting = [...entryPoints, ...scripts.map(([name]) => name)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = texts.get(name)
    if (text === undefined || found.has(name)) continue
    found.add(name)
    waiting.push(...namedModules(name, text))
  }
  const lines = (name: string) => (texts.get(name) ?? '').split('\n')
  return Object.fromEntries([...found].sort(compareText).map((name) => [name, lines(name)]))
}

/** What is needed of a module, in an order that does not depend on that of the source. */
function moduleText(file: ts.SourceFile, kept: Reachable, program: ts.Program): string {
  const declarations = file.statements.filter((each) => kept.statements.has(each) && !isLink(each))
  const names = new Set(declarations.flatMap(namesIn))
  const checker = program.getTypeChecker()
  const links = file.statements.flatMap((each) => linkText(each, { names, kept, checker }) ?? [])
  const texts = declarations
    .map((each) => ({
      name: declaredName(each),
      text: printed(canonicalStatement(each, file), file),
    }))
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ text }) => text)
  const all = [...links.sort(compareText), ...texts]
  // What remains of a module must not become a script, whose names all others see.
  const isLost = ts.isExternalModule(file) && !isModule(all.join('\n'))
  return [...all, ...(isLost ? ['export {};'] : [])].join('\n')
}

function isModule(text: string): boolean {
  return /^(?:import|export)\b/m.test(text)
}

/** The name of the first thing that a statement declares. */
function declaredName(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? ''
  const { name } = statement as { readonly name?: ts.Node }
  return name?.getText() ?? ''
}
