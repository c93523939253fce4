import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import addFormats from 'ajv-formats'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { ApiSymbol } from '../../../src/model/api.ts'
import { schemaOf } from '../../../src/model/schemas.ts'
import { declaration, flattened } from '../../../src/site/examples/declaration.ts'
import { exampleOf } from '../../../src/site/examples/example-of.ts'
import { schemaName } from '../../../src/site/schemas.ts'
import { site } from '../render.ts'

const { default: Ajv } = createRequire(import.meta.url)('ajv/dist/2019')
const { symbols } = site.reference
const withExample = symbols.flatMap((symbol) => {
  const example = exampleOf(site, symbol)
  return example ? [{ symbol, value: example.value }] : []
})

test('most types have an example', () => {
  expect(withExample.length).toBeGreaterThan(130)
})

test.each(withExample)('the example of $symbol.name is one by its schema', ({ symbol, value }) => {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
  const schema = (site.schemas && schemaOf(site.schemas, schemaName(symbol))) ?? false
  expect(ajv.validate(schema, value), ajv.errorsText()).toBe(true)
})

describe('to the compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))

  // A view may name what the package keeps to itself, so here it exports everything.
  for (const path of ['index.ts', ...readdirSync('src/types').map((name) => `types/${name}`)])
    if (path.endsWith('.ts')) {
      const text = readFileSync(`src/${path}`, 'utf8')
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text.replace(/^(?:type|interface) /gm, 'export $&'))
    }
  const hidden = readdirSync(`${folder}/types`).flatMap((name) => {
    const exported = readFileSync(`${folder}/types/${name}`, 'utf8').matchAll(
      /^export (?:type|interface) (\w+)/gm,
    )
    const names = [...exported].flatMap(([, each = '']) => each)
    const rest = names.filter((each) => !symbols.some((symbol) => symbol.name === each))
    return rest.length > 0 ? [`import type { ${rest.join(', ')} } from './types/${name}'`] : []
  })
  const all = symbols.map(({ name }) => name).join(', ')
  const imports = [`import type { ${all} } from './index.ts'`, ...hidden]

  /** What the compiler says of a module that may use each type of the package, exported or not. */
  function complaints(code: readonly string[]): string[] {
    const file = join(folder, 'module.ts')
    writeFileSync(file, [...imports, ...code].join('\n'))
    const program = ts.createProgram([file], {
      allowImportingTsExtensions: true,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.NodeNext,
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    })
    const found = ts.getPreEmitDiagnostics(program)
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  /** With `any` for each parameter that has no default. */
  const typeOf = ({ name, typeParameters = [] }: ApiSymbol) => {
    const needed = typeParameters.filter((each) => each.default === undefined)
    return needed.length > 0 ? `${name}<${needed.map(() => 'any').join(', ')}>` : name
  }

  test('every example is of its type', () => {
    const code = withExample.map(
      ({ symbol, value }, at) =>
        `export const example_${at}: ${typeOf(symbol)} = ${JSON.stringify(value)}`,
    )
    expect(complaints(code)).toEqual([])
    expect(complaints(['export const wrong: OngoingAccessCode = {}'])).toHaveLength(1)
  })

  test('every declaration is one', () => {
    const code = symbols.map((symbol, at) => inNamespace(at, declaration(symbol)))
    expect(complaints(code)).toEqual([])
  })

  test('a flattened declaration is the same type as the one that inherits', () => {
    const flat = symbols.filter((symbol) => flattened(site.reference, symbol))
    const plain = ({ typeParameters = [] }: ApiSymbol) => typeParameters.length === 0
    const code = flat.flatMap((symbol, at) => [
      inNamespace(at, flattened(site.reference, symbol)),
      ...(plain(symbol)
        ? [
            `export const to_${at} = (it: ${symbol.name}): n${at}.${symbol.name} => it`,
            `export const from_${at} = (it: n${at}.${symbol.name}): ${symbol.name} => it`,
          ]
        : []),
    ])
    expect(flat.filter(plain).length).toBeGreaterThan(10)
    expect(complaints(code)).toEqual([])
  })

  function inNamespace(at: number, code: string | undefined): string {
    return code ? `export namespace n${at} { export ${code} }` : ''
  }
})
