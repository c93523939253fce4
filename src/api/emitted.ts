import { dirname, posix, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** Modules as declarations: their texts by absolute paths. */
export type Declared = ReadonlyMap<string, string>

/** What would have the compiler write files, or refuse to. */
const UNWANTED = [
  'outFile',
  'outDir',
  'declarationDir',
  'rootDir',
  'tsBuildInfoFile',
  'configFilePath',
]

const DECLARATIONS: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  noEmit: false,
  noEmitOnError: false,
  declarationMap: false,
  composite: false,
  incremental: false,
  stripInternal: false,
  isolatedDeclarations: false,
  removeComments: true,
}

/**
 * What the compiler makes of the sources of a program for those who import them, with modules of the
 * package named by their relative paths.
 */
export function emitted(program: ts.Program): Declared {
  const options = Object.fromEntries(
    Object.entries({ ...program.getCompilerOptions(), ...DECLARATIONS }).filter(
      ([name]) => !UNWANTED.includes(name),
    ),
  )
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) => program.getSourceFile(name) ?? read(name, ...rest)
  const declared = new Map(
    program
      .getSourceFiles()
      .filter((file) => file.isDeclarationFile && isOwn(file, program))
      .map(({ fileName, text }) => [resolve(fileName), text]),
  )
  const emitting = ts.createProgram({ rootNames: program.getRootFileNames(), options, host })
  const keep: ts.WriteFileCallback = (_name, text, _mark, _onError, sources = []) => {
    for (const { fileName } of sources) declared.set(declaredPath(fileName), text)
  }
  emitting.emit(undefined, keep, undefined, true)
  return new Map(
    [...declared].map(([path, text]) => [path, withRelativeNames(path, text, declared, options)]),
  )
}

function isOwn(file: ts.SourceFile, program: ts.Program): boolean {
  return !program.isSourceFileFromExternalLibrary(file) && !program.isSourceFileDefaultLibrary(file)
}

/** Where the declarations of a source stand: in its place, but for JavaScript, which has no types. */
export function declaredPath(path: string): string {
  return resolve(path).replace(/\.([cm]?)jsx?$/, '.d.$1ts')
}

/** The file system with the declarations in the place of the sources. */
export function declaredHost(options: ts.CompilerOptions, declared: Declared): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  return {
    ...host,
    fileExists: (name) => declared.has(resolve(name)) || fileExists(name),
    readFile: (name) => declared.get(resolve(name)) ?? readFile(name),
    getSourceFile(name, language, ...rest) {
      const text = declared.get(resolve(name))
      if (text === undefined) return getSourceFile(name, language, ...rest)
      return ts.createSourceFile(name, text, language, true)
    },
  }
}

/** A module in which those of the package go by their paths, and not by what tsconfig.json calls them. */
function withRelativeNames(
  path: string,
  text: string,
  declared: Declared,
  options: ts.CompilerOptions,
): string {
  const host = declaredHost(options, declared)
  return moduleNames(text).reduceRight((done, { text: fileName, start, end }) => {
    const { resolvedModule } = ts.resolveModuleName(fileName, path, options, host)
    const file = resolvedModule && declaredPath(resolvedModule.resolvedFileName)
    const name = file && declared.has(file) ? relativeName(path, file) : fileName
    return done.slice(0, start) + name + done.slice(end)
  }, text)
}

/** A name of a module and its place between the quotes. */
interface ModuleName {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The names of modules in one, in their order. TypeScript's own quick search for them knows no `export * as`. */
function moduleNames(text: string): ModuleName[] {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const found: ModuleName[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && isModuleName(node))
      found.push({ text: node.text, start: node.getStart() + 1, end: node.end - 1 })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isModuleName({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    ts.isModuleDeclaration(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent))
  )
}

/** How one module names another: what has declarations only is named as if it were JavaScript. */
function relativeName(from: string, to: string): string {
  const path = relative(dirname(from), to).split(sep).join('/')
  const name = path.replace(/\.d\.([cm]?)ts$/, '.$1js')
  return name.startsWith('.') ? name : `./${name}`
}

/** The modules that one names, by their paths from the package's folder as it is. */
export function namedModules(module: string, text: string): string[] {
  return moduleNames(text)
    .filter(({ text }) => text.startsWith('.'))
    .map(({ text }) => {
      const path = posix.join(posix.dirname(module), text)
      return path.replace(/\.([cm]?)js$/, '.d.$1ts')
    })
}
