import { resolve } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import ts from 'typescript'
import { visit } from 'unist-util-visit'

/** A fenced block of TypeScript in a Markdown file. */
export interface CodeBlock {
  /** Path of the Markdown file, from the root of the repository. */
  readonly file: string

  /** Line of the file on which the code begins, which is the one below the fence. */
  readonly line: number

  /** The code between the fences. */
  readonly code: string
}

/** Root of the repository, with the slashes that TypeScript uses on every system. */
const root = resolve(import.meta.dirname, '../..').replaceAll('\\', '/')

/** Settings of the one program of all blocks, in which `seamapi` stands for the sources. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  paths: { seamapi: [`${root}/src/index.ts`] },
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The fenced `ts` blocks of a Markdown file in their order, each with the line it begins on. */
export function codeBlocks(file: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  visit(fromMarkdown(markdown), 'code', ({ lang, position, value }) => {
    if (lang !== 'ts' || !position) return
    blocks.push({ file, line: position.start.line + 1, code: value })
  })
  return blocks
}

/** What the compiler has against each block, a module of its own, as `file:line message`. */
export function typeErrors(blocks: readonly CodeBlock[]): ReadonlyMap<CodeBlock, string[]> {
  const modules = new Map(blocks.map((block) => [moduleName(block), block]))
  const program = ts.createProgram([...modules.keys()], options, hostOf(modules))
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  if (general.length > 0) throw new Error(general.map(textOf).join('\n'))
  return new Map([...modules].map(([name, block]) => [block, errorsOf(program, name, block)]))
}

function moduleName({ file, line }: CodeBlock): string {
  return `${root}/${file}.${line}.ts`
}

/** A host that finds the blocks beside the files of the disk. */
function hostOf(modules: ReadonlyMap<string, CodeBlock>): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (name) => modules.has(name) || fileExists(name)
  host.readFile = (name) => modules.get(name)?.code ?? readFile(name)
  return host
}

function errorsOf(program: ts.Program, name: string, { file, line }: CodeBlock): string[] {
  const source = program.getSourceFile(name)
  if (!source) throw new Error(`The program has no ${name}`)
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map((diagnostic) => {
    const { line: offset } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
    return `${file}:${line + offset} ${textOf(diagnostic)}`
  })
}

function textOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n')
}
