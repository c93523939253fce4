import { createRequire } from 'node:module'
import ts from 'typescript'
import { DocsError } from '../../docs-error.ts'

/** The library itself. */
export type Generator = typeof import('ts-json-schema-generator')

/**
 * The library that makes schemas, loaded when it is first asked for.
 *
 * @throws DocsError when it is not there, or would read TypeDoc's program with another compiler.
 */
export async function schemaGenerator(): Promise<Generator> {
  const generator = await import('ts-json-schema-generator').catch((error) => {
    throw new DocsError(
      `Cannot make the \`schemas\`: expected \`ts-json-schema-generator\` to be installed. ${error.message}`,
    )
  })
  const { resolve } = createRequire(import.meta.url)
  const theirs = createRequire(resolve('ts-json-schema-generator'))('typescript')
  if (theirs.SyntaxKind !== ts.SyntaxKind)
    throw new DocsError(
      `Cannot make the \`schemas\`: \`ts-json-schema-generator\` brings TypeScript ${theirs.version}, expected the ${ts.version} that is documented with. Name that one in \`overrides\` of package.json.`,
    )
  return generator
}
