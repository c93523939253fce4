import { relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { interfaceName } from './fixture-interface.ts'

const hundred = fixture({ count: 100 })
const sources = [...hundred].filter(([path]) => path.startsWith('src/types/'))
const source = sources.map(([, text]) => text).join('\n')

test('the same wish gives the same bytes, and another seed gives others', () => {
  expect([...fixture({ count: 100 })]).toEqual([...hundred])
  expect([...fixture({ count: 100, seed: 2 })]).not.toEqual([...hundred])
})

test('fifty interfaces stand in a file, and the index exports them all', () => {
  const counts = sources.map(([, text]) => text.match(/^export interface /gm)?.length)
  expect(counts).toEqual([50, 50])
  expect(hundred.get('src/index.ts')).toBe(
    "export * from './types/models-000'\nexport * from './types/models-001'\n",
  )
})

test('the package has no error of type', () => {
  const host = ts.createCompilerHost({})
  const { readFile, fileExists } = host
  host.readFile = (path) => hundred.get(relative('.', path)) ?? readFile(path)
  host.fileExists = (path) => hundred.has(relative('.', path)) || fileExists(path)
  host.directoryExists = () => true
  host.getSourceFile = (path, version) =>
    ts.createSourceFile(path, host.readFile(path) ?? '', version)
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    noUnusedLocals: true,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const program = ts.createProgram(['src/index.ts'], options, host)
  const problems = ts.getPreEmitDiagnostics(program)
  expect(problems.map(({ messageText }) => messageText)).toEqual([])
  expect(program.getSourceFiles().filter(({ fileName }) => !/lib\./.test(fileName))).toHaveLength(3)
})

test('interfaces have the shape of models', () => {
  const perInterface = (pattern: RegExp) => (source.match(pattern)?.length ?? 0) / 100
  const properties = perInterface(/^ {2}\w+\??: /gm)
  expect(properties).toBeGreaterThan(13)
  expect(properties).toBeLessThan(18)
  expect(perInterface(/^export interface \w+ extends /gm)).toBeCloseTo(0.3, 0.5)
  expect(perInterface(/^ {2}\/\*\* /gm) / properties).toBeCloseTo(0.7, 1)
  expect(perInterface(/^ {2}\w+\??: '/gm)).toBeCloseTo(2, 0)
  expect(perInterface(/\{@link /g)).toBeGreaterThan(0.3)
})

test('a parent comes before its children', () => {
  const names = [...source.matchAll(/^export interface (\w+)(?: extends (\w+))?/gm)]
  const order = names.map(([, name]) => name)
  for (const [, name, parent] of names)
    if (parent) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(name))
})

test('a property is the same in all interfaces that have it, so that no child contradicts its parent', () => {
  const thousand = [...fixture({ count: 1_000 }).values()].join('\n')
  const properties = new Set(thousand.match(/^ {2}\w+\??: .*/gm))
  const names = new Set([...properties].map((property) => property.match(/\w+/)?.[0]))
  expect(names.size).toBe(properties.size)
})

test('a note changes one line of one file', () => {
  const wish = (text: string) => linesOf(fixture({ count: 100, note: { index: 70, text } }))
  const first = new Set(wish('First.'))
  const changed = wish('Second.').filter((line) => !first.has(line))
  expect(changed).toEqual(['src/types/models-001.ts:  * Second.'])
})

test('no two interfaces have one name, not even when all words are used up', () => {
  const names = Array.from({ length: 25_000 }, (_, index) => interfaceName(index))
  expect(new Set(names).size).toBe(names.length)
})

function linesOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => text.split('\n').map((line) => `${path}: ${line}`))
}
