import { posix, resolve } from 'node:path'
import ts from 'typescript'
import type { Snapshot } from '../model/snapshot.ts'
import { type Exports, exportsOf } from './exports.ts'

/** One of two versions of a package, as the checker sees it. */
export interface Side {
  readonly snapshot: Snapshot
  /** The documented symbols by their paths. */
  readonly exports: Exports
  /** The path of a documented symbol; undefined for any other one. */
  pathOf(symbol: ts.Symbol | undefined): string | undefined
}

/** Two versions of a package side by side in one program. */
export interface Sides {
  readonly checker: ts.TypeChecker
  readonly from: Side
  readonly to: Side
  /** Whether a symbol is declared in one of the two versions, and not in another package. */
  isOwn(symbol: ts.Symbol): boolean
  /** The old and the new type of a generic symbol, with the same type arguments; undefined for others. */
  instantiated(path: string): readonly [ts.Type, ts.Type] | undefined
  /** What is not documented and was found to be declared alike on both sides. */
  readonly alike: Map<ts.Symbol, ts.Symbol>
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
}

const PARSING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
}

/** What Node.js declares for all modules. */
const NODE = /\b(?:node:\w+|NodeJS\.\w+|Buffer)\b/

/** Ends the names of the aliases that bring an old and a new generic type together. */
const PAIR = '__pair'

/** The files of TypeScript's library, which are the same in every program. */
const libraries = new Map<string, ts.SourceFile | undefined>()

/**
 * Puts the declarations of two snapshots into one program.
 *
 * @param folder - Where packages are found that they import.
 */
export function openSides(older: Snapshot, newer: Snapshot, folder: string): Sides {
  const base = resolve(folder).replaceAll('\\', '/')
  const [oldRoot, newRoot] = [`${base}/@from`, `${base}/@to`]
  const newTypes = newTypesOf(newer, newRoot)
  const files = new Map([
    ...mounted(oldRoot, older, (text) => text + pairs(text, older, newTypes)),
    ...mounted(newRoot, newer, (text) => text),
  ])
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: {
      ...OPTIONS,
      types: [...files.values()].some((text) => NODE.test(text)) ? ['node'] : [],
    },
    host: hostOf(files),
  })
  const checker = program.getTypeChecker()
  const from = sideOf(older, program, oldRoot)
  const to = sideOf(newer, program, newRoot)
  return {
    checker,
    from,
    to,
    alike: new Map(),
    isOwn: ({ declarations = [] }) =>
      declarations.some((each) => files.has(each.getSourceFile().fileName)),
    instantiated(path) {
      const symbol = from.exports.get(path)
      const file = symbol?.declarations?.[0]?.getSourceFile()
      const module = file && checker.getSymbolAtLocation(file)
      const pair = module?.exports?.get(ts.escapeLeadingUnderscores(`${symbol?.name}${PAIR}`))
      if (!pair) return undefined
      const type = checker.getDeclaredTypeOfSymbol(pair) as ts.TypeReference
      const [old, now] = checker.getTypeArguments(type)
      return old && now ? [old, now] : undefined
    },
  }
}

/** The modules of a snapshot by the absolute paths that they have in the program. */
function mounted(
  root: string,
  { declarations }: Snapshot,
  text: (text: string) => string,
): [string, string][] {
  return Object.entries(declarations).map(([name, lines]) => [
    posix.join(root, name),
    text(lines.join('\n')),
  ])
}

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS)
  const { fileExists, readFile, getSourceFile } = host
  const { directoryExists: _, ...rest } = host
  return {
    // Without it, every folder is thought to be there.
    ...rest,
    fileExists: (name) => files.has(name) || fileExists(name),
    readFile: (name) => files.get(name) ?? readFile(name),
    getSourceFile(name) {
      const text = files.get(name)
      if (text !== undefined) return ts.createSourceFile(name, text, PARSING, true)
      if (!libraries.has(name)) libraries.set(name, getSourceFile(name, PARSING))
      return libraries.get(name)
    },
  }
}

function sideOf(snapshot: Snapshot, program: ts.Program, root: string): Side {
  const modules = snapshot.entryPoints.map(({ name, module }) => ({
    name,
    module: posix.join(root, module),
  }))
  const documented = new Set(snapshot.symbols.map(({ path }) => path))
  const exports = new Map([...exportsOf(program, modules)].filter(([path]) => documented.has(path)))
  const paths = new Map<ts.Symbol, string>()
  // A symbol that is exported under several names goes by the first.
  for (const [path, symbol] of exports) if (!paths.has(symbol)) paths.set(symbol, path)
  return { snapshot, exports, pathOf: (symbol) => symbol && paths.get(symbol) }
}

/**
 * For each generic type of an old module an alias of the old and the new one with the same arguments.
 * It stands beside the old one, where the bounds of its type parameters are in scope.
 */
function pairs(text: string, older: Snapshot, newTypes: ReadonlyMap<string, NewType>): string {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  return file.statements
    .filter(isType)
    .flatMap((statement) => {
      const { name, typeParameters } = statement
      const path = older.symbols.find(
        (symbol) => symbol.typeParameters && lastName(symbol.path) === name?.text,
      )?.path
      const now = path === undefined ? undefined : newTypes.get(path)
      if (!name || !typeParameters || !now) return []
      const names = typeParameters.map((each) => each.name.text)
      const given = [
        ...names.slice(0, now.parameters),
        ...Array<string>(Math.max(0, now.required - names.length)).fill('any'),
      ]
      const parameters = typeParameters.map((each) => each.getText()).join(', ')
      return [
        `\nexport type ${name.text}${PAIR}<${parameters}> = [${name.text}<${names}>, ${now.text}${given.length > 0 ? `<${given}>` : ''}];`,
      ]
    })
    .join('')
}

function isType(
  statement: ts.Statement,
): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  )
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** How a type of the newer version is named from anywhere in the program. */
interface NewType {
  /** Without type arguments. */
  readonly text: string
  /** How many type parameters it has. */
  readonly parameters: number
  /** How many of them have no default. */
  readonly required: number
}

function newTypesOf(
  { symbols, entryPoints }: Snapshot,
  root: string,
): ReadonlyMap<string, NewType> {
  // A function may share the name of a generic type.
  const genericLast = [
    ...symbols.filter(({ typeParameters }) => !typeParameters),
    ...symbols.filter(({ typeParameters }) => typeParameters),
  ]
  return new Map(
    entryPoints.flatMap(({ name: prefix, module }) =>
      genericLast
        .filter(({ path }) => prefix === '' || path.startsWith(`${prefix}.`))
        .map(({ path, typeParameters = [] }): [string, NewType] => [
          path,
          {
            text: `import(${JSON.stringify(posix.join(root, module))}).${prefix ? path.slice(prefix.length + 1) : path}`,
            parameters: typeParameters.length,
            required: typeParameters.filter((each) => !each.includes(' = ')).length,
          },
        ]),
    ),
  )
}
