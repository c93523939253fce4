import { relative, resolve, sep } from 'node:path'
import { DocsError } from '../docs-error.ts'

/**
 * Which source file the compiler makes a file of, both as paths from a package's folder, as its
 * tsconfig.json says.
 *
 * @throws DocsError when TypeScript is not installed or tsconfig.json is malformed.
 */
export async function compiledSources(folder: string): Promise<ReadonlyMap<string, string>> {
  const ts = await typescript()
  const file = resolve(folder, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error)
    throw new DocsError(
      `Cannot read \`tsconfig.json\`: expected JSON with comments. ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`,
    )
  // What else is wrong in it, a generation reports.
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder, undefined, file)
  const fromFolder = (path: string) => relative(folder, path).split(sep).join('/')
  return new Map(
    parsed.fileNames
      .filter((source) => !/\.d\.[cm]?ts$/.test(source))
      .flatMap((source) =>
        ts
          .getOutputFileNames(parsed, source, !ts.sys.useCaseSensitiveFileNames)
          .map((output) => [fromFolder(output), fromFolder(source)] as const),
      ),
  )
}

async function typescript() {
  try {
    return (await import('typescript')).default
  } catch {
    throw new DocsError(
      'Cannot read `tsconfig.json`: expected TypeScript to be installed, as `npm install --save-dev typescript` does.',
    )
  }
}
