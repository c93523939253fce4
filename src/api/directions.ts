import picomatch from 'picomatch'
import ts from 'typescript'
import type { Direction } from '../model/rules.ts'
import { defaultPolicy } from '../model/snapshot.ts'
import type { Side, Sides } from './sides.ts'
import { namedType } from './type-names.ts'

/** Who uses what: `read`, `write` or both, by the paths of symbols. */
export type Directions = ReadonlyMap<string, Direction>

type OneWay = 'read' | 'write'

/** What a symbol mentions, and whether it stands in a parameter, where the direction turns. */
interface Mention {
  readonly path: string
  readonly isFlipped: boolean
}

/**
 * How applications use the documented symbols. They read what functions, variables and classes give
 * them, and write what these take and what the policy says they write. Whatever a type mentions is used as
 * the type is. What is left is read: a model that nothing else tells about.
 */
export function directionsOf(sides: Sides): Directions {
  const [before, after] = [oneSided(sides, sides.from), oneSided(sides, sides.to)]
  const paths = new Set([...before.keys(), ...after.keys()])
  return new Map(
    [...paths].map((path) => {
      const ways = new Set([...(before.get(path) ?? []), ...(after.get(path) ?? [])])
      return [path, ways.size > 1 ? 'both' : ways.has('write') ? 'write' : 'read']
    }),
  )
}

function oneSided(sides: Sides, side: Side): ReadonlyMap<string, ReadonlySet<OneWay>> {
  const { writtenTypes = defaultPolicy.writtenTypes } = sides.to.snapshot.policy ?? {}
  const isWritten = picomatch([...writtenTypes])
  const mentions = new Map(
    [...side.exports].map(([path, symbol]) => [path, mentionsOf(symbol, path, sides, side)]),
  )
  const found = new Map<string, Set<OneWay>>()
  const spread = (roots: readonly string[], way: OneWay) => {
    const waiting = roots.map((path): readonly [string, OneWay] => [path, way])
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, way] = next
      const ways = found.get(path) ?? new Set()
      if (ways.has(way)) continue
      found.set(path, ways.add(way))
      for (const { path: other, isFlipped } of mentions.get(path) ?? [])
        waiting.push([other, isFlipped ? turned(way) : way])
    }
  }
  const paths = [...side.exports.keys()]
  const isValue = (path: string) => (side.exports.get(path)?.flags ?? 0) & ts.SymbolFlags.Value
  spread(
    paths.filter((path) => !isValue(path) && isWritten(lastName(path))),
    'write',
  )
  spread(paths.filter(isValue), 'read')
  spread(
    paths.filter((path) => !found.has(path)),
    'read',
  )
  return found
}

function turned(way: OneWay): OneWay {
  return way === 'read' ? 'write' : 'read'
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** The documented symbols that one mentions, however deep in types that are written out. */
function mentionsOf(symbol: ts.Symbol, path: string, sides: Sides, side: Side): Mention[] {
  const { checker } = sides
  const found = new Map<string, Mention>()
  const seen = { true: new Set<ts.Type>(), false: new Set<ts.Type>() }
  const visit = (type: ts.Type, isFlipped: boolean, isRoot = false) => {
    const been = seen[`${isFlipped}`]
    if (been.has(type)) return
    been.add(type)
    const named = namedType(type, side, sides)
    for (const arg of named?.args ?? []) visit(arg, isFlipped)
    const name = named && typeof named.name === 'string' ? named.name : undefined
    if (name !== undefined && !(isRoot && name === path)) {
      found.set(`${name} ${isFlipped}`, { path: name, isFlipped })
      return
    }
    // What another package declares mentions nothing of this one but in its arguments.
    if (named && name === undefined && !type.aliasSymbol) return
    for (const part of partsOf(type, checker)) visit(part, isFlipped)
    for (const signature of signaturesOf(type, checker)) {
      for (const parameter of signature.parameters)
        visit(checker.getTypeOfSymbol(parameter), !isFlipped)
      visit(signature.getReturnType(), isFlipped)
    }
  }
  if (symbol.flags & ts.SymbolFlags.Type)
    visit(checker.getDeclaredTypeOfSymbol(symbol), false, true)
  if (symbol.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(symbol), false, true)
  return [...found.values()]
}

function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types
  if (!(type.flags & ts.TypeFlags.Object)) return []
  return [
    ...checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property)),
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
  ]
}

function signaturesOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Signature[] {
  return [ts.SignatureKind.Call, ts.SignatureKind.Construct].flatMap((kind) => [
    ...checker.getSignaturesOfType(type, kind),
  ])
}
