import type { Application, Converter } from 'typedoc'
import type { Reflection } from 'typedoc/models'
import ts from 'typescript'
import { manifestOf } from '../files/manifest.ts'
import type { Api, ApiSymbol, ApiUrl } from '../model/api.ts'
import { brokenLinks } from '../model/links.ts'
import type { SymbolConverter } from '../theme/classic-model/conversion-order.ts'
import { generate } from '../theme/plugin.ts'
import {
  classesAndInterfaces,
  keyOf,
  keyOfSymbol,
  neededFor,
  type Outline,
  parentsOf,
} from './outline.ts'
import type { Rendering } from './render.ts'
import type { TypeDoc } from './typedoc.ts'

/** What a whole generation found out. */
export interface Whole {
  readonly rendering: Rendering
  readonly outline: Outline
  readonly warnings: readonly string[]
}

/**
 * The pages after a change within some interfaces, in a fraction of the time: interfaces that have
 * nothing to do with them are converted without their members, and keep their pages.
 *
 * @param changed - Absolute paths of the sources that have changed, as `filesOfInterfaces` has them.
 * @returns Undefined where only a whole generation can tell: pages came or went, somebody warned, or a
 * page needs the members that are missing.
 */
export async function preview(
  { app, out, problems }: TypeDoc,
  { rendering, outline }: Whole,
  changed: ReadonlySet<string>,
): Promise<Rendering | undefined> {
  problems.clear()
  const needed = neededFor(outline, changed)
  const isStub = (key: string) => outline.get(key)?.isInterface === true && !needed.has(key)
  const restore = convertStubs(app, isStub)
  const project = await app
    .convert()
    .catch(() => undefined)
    .finally(restore)
  if (!project || problems.size > 0) return undefined
  const isStubbed = (reflection: Reflection | undefined) =>
    reflection !== undefined && isStub(keyOf(project, reflection) ?? '')
  const full = classesAndInterfaces(project).filter((each) => !isStubbed(each))
  if (full.some((each) => parentsOf(each).some(isStubbed))) return undefined
  if (brokenLinks(project, (each) => !isStubbed(each)).length > 0) return undefined
  const before = rendering.files
  const symbols = symbolsIn(before.get(app.options.getValue('api')))
  const schemas = before.get(app.options.getValue('schemas'))
  const files = await generate(app, project, {
    known: (path, model) => (isStubbed(model) ? (before.get(path) as string) : undefined),
    knownSymbol: (model, url) => (isStubbed(model) ? symbols.get(url) : undefined),
    // They link to members, of which some are missing.
    knownHistory: (path) => before.get(path) as string | undefined,
    // Read by the site, and not worth a wait.
    ...(typeof schemas === 'string' && { knownSchemas: schemas }),
  })
  const isSame = files.size === before.size && [...files.keys()].every((path) => before.has(path))
  return isSame && problems.size === 0 ? { out, files, wanted: manifestOf(files) } : undefined
}

/** The symbols of an `api.json` by their addresses. */
function symbolsIn(file: string | Uint8Array | undefined): ReadonlyMap<ApiUrl, ApiSymbol> {
  const { symbols }: Pick<Api, 'symbols'> =
    typeof file === 'string' ? JSON.parse(file) : { symbols: [] }
  return new Map(symbols.map((symbol) => [symbol.url, symbol]))
}

/**
 * Has some interfaces converted without their properties.
 *
 * @returns The step that puts everything back.
 */
function convertStubs({ converter }: Application, isStub: (key: string) => boolean): () => void {
  const symbols = converter as Converter & SymbolConverter
  const { convertSymbol } = symbols
  symbols.convertSymbol = (context, symbol, exportSymbol) => {
    const convert = () => convertSymbol.call(converter, context, symbol, exportSymbol)
    const isInterface = symbol.flags === ts.SymbolFlags.Interface
    if (isInterface && isStub(keyOfSymbol(context.createSymbolId(symbol))))
      withoutProperties(context.checker, context.checker.getDeclaredTypeOfSymbol(symbol), convert)
    else convert()
  }
  return () => {
    symbols.convertSymbol = convertSymbol
  }
}

/** Lets a type have no properties, but asks for their types: the order of unions depends on it. */
function withoutProperties(checker: ts.TypeChecker, stub: ts.Type, convert: () => void): void {
  const { getPropertiesOfType } = checker
  checker.getPropertiesOfType = (type) => {
    const properties = getPropertiesOfType(type)
    if (type !== stub) return properties
    properties.forEach(checker.getTypeOfSymbol)
    return []
  }
  try {
    convert()
  } finally {
    checker.getPropertiesOfType = getPropertiesOfType
  }
}
