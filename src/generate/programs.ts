import { resolve } from 'node:path'
import type { DocumentationEntryPoint } from 'typedoc'
import ts from 'typescript'

/** True for a file that is a source of one of the programs. */
export function isSource(entryPoints: readonly DocumentationEntryPoint[], path: string): boolean {
  return entryPoints.some(({ program }) => program.getSourceFile(resolve(path)) !== undefined)
}

/** The same entry points after some sources have changed; only these are parsed again. */
export function withChangedSources(
  entryPoints: readonly DocumentationEntryPoint[],
  changed: ReadonlySet<string>,
): DocumentationEntryPoint[] {
  const programs = new Map<ts.Program, ts.Program>()
  return entryPoints.map((entryPoint) => {
    const old = entryPoint.program
    const program = programs.get(old) ?? nextProgram(old, changed)
    programs.set(old, program)
    const sourceFile = program.getSourceFile(entryPoint.sourceFile.fileName)
    return { ...entryPoint, program, sourceFile: sourceFile ?? entryPoint.sourceFile }
  })
}

function nextProgram(old: ts.Program, changed: ReadonlySet<string>): ts.Program {
  const options = old.getCompilerOptions()
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    (changed.has(resolve(name)) ? undefined : old.getSourceFile(name)) ?? read(name, ...rest)
  const references = old.getProjectReferences()
  return ts.createProgram({
    rootNames: old.getRootFileNames(),
    options,
    host,
    oldProgram: old,
    configFileParsingDiagnostics: old.getConfigFileParsingDiagnostics(),
    ...(references && { projectReferences: references }),
  })
}
