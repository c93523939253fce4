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

/** What a snapshot holds of the declarations of some entry points. */
export type Declarations = (
  entryPoints: readonly EntryPoint[],
  isDocumented: (path: string) => boolean,
) => Pick<Snapshot, 'entryPoints' | 'declarations'>

/**
 * The sources of some programs as declarations, ready to be asked for what is needed of them.
 *
 * @param folder - The package's folder, from which modules are named.
 */
export function declarationsIn(programs: readonly ts.Program[], folder: string): Declarations {
  const declared = new Map(programs.flatMap((program) => [...emitted(program)]))
  const options = { ...programs[0]?.getCompilerOptions(), noEmit: true }
  const host = declaredHost(options, declared)
  const program = ts.createProgram({ rootNames: [...declared.keys()], options, host })
  const isOurs = ({ fileName }: ts.SourceFile) => declared.has(resolve(fileName))
  const files = program.getSourceFiles().filter(isOurs)
  return (entryPoints, isDocumented) => {
    const modules = entryPoints.map(({ displayName, sourceFile }) => ({
      name: entryPoints.length > 1 ? displayName : '',
      module: declaredPath(sourceFile.fileName),
    }))
    const roots = [...exportsOf(program, modules)]
      .filter(([path]) => isDocumented(path))
      .map(([, symbol]) => symbol)
    const kept = reachable(roots, program.getTypeChecker(), isOurs)
    const named = modules.map(({ name, module }) => ({ name, module: moduleName(module, folder) }))
    const texts = new Map(
      files.map((file) => [
        moduleName(resolve(file.fileName), folder),
        moduleText(file, kept, program),
      ]),
    )
    return {
      entryPoints: named,
      declarations: reached(
        texts,
        named.map(({ module }) => module),
      ),
    }
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
