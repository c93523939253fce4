import picomatch from 'picomatch'
import ts from 'typescript'
import type { Direction } from '../model/rules.ts'
import { defaultPolicy } from '../model/snapshot.ts'
import type { Side, Sides } from './sides.ts'
import { isReference, namedType } from './type-names.ts'
import { parameterOf, typeParametersOf } from './type-parameters.ts'

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
  const usesOf = usesIn(sides, side)
  const found = new Map<string, Set<OneWay>>()
  const spread = (roots: readonly string[], way: OneWay) => {
    const waiting = roots.map((path): readonly [string, OneWay] => [path, way])
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, way] = next
      const ways = found.get(path) ?? new Set()
      if (ways.has(way)) continue
      found.set(path, ways.add(way))
      for (const { path: other, isFlipped } of usesOf(path).mentions)
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

/** What one symbol mentions, and how it uses its own type parameters, by their indices. */
interface Uses {
  readonly mentions: readonly Mention[]
  readonly parameters: ReadonlyMap<number, ReadonlySet<boolean>>
}

/** The documented symbols that one mentions, however deep in types that are written out. */
function usesIn(sides: Sides, side: Side): (path: string) => Uses {
  const { checker } = sides
  const known = new Map<string, Uses>()
  const usesOf = (path: string): Uses => {
    const symbol = side.exports.get(path)
    const mentions = new Map<string, Mention>()
    const parameters = new Map<number, Set<boolean>>()
    // What mentions itself finds here what has been seen so far.
    const uses: Uses = { mentions: [], parameters }
    known.set(path, uses)
    if (!symbol) return uses
    const own = typeParametersOf(symbol)
    const seen = { true: new Set<ts.Type>(), false: new Set<ts.Type>() }
    const visit = (type: ts.Type, isFlipped: boolean, isRoot = false) => {
      const been = seen[`${isFlipped}`]
      if (been.has(type)) return
      been.add(type)
      const parameter = type.isTypeParameter() ? parameterOf(type.symbol) : undefined
      if (parameter?.constraint) visit(checker.getTypeFromTypeNode(parameter.constraint), isFlipped)
      const index = parameter ? own.indexOf(parameter) : -1
      if (index >= 0) parameters.set(index, (parameters.get(index) ?? new Set()).add(isFlipped))
      const named = namedType(type, side, sides)
      const name = named && typeof named.name === 'string' ? named.name : undefined
      const isItself = isRoot && name === path
      if (!isItself)
        for (const [index, arg] of (named?.args ?? []).entries())
          for (const turns of name === undefined ? [false] : turnsOf(name, index))
            visit(arg, isFlipped !== turns)
      if (name !== undefined && !isItself) {
        mentions.set(`${name} ${isFlipped}`, { path: name, isFlipped })
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
    const found = { mentions: [...mentions.values()], parameters }
    known.set(path, found)
    return found
  }
  /** How a type uses an argument: as itself, the other way round, or both. */
  const turnsOf = (path: string, index: number): readonly boolean[] => [
    ...((known.get(path) ?? usesOf(path)).parameters.get(index) ?? [false]),
  ]
  return (path) => known.get(path) ?? usesOf(path)
}

function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types
  if (!(type.flags & ts.TypeFlags.Object)) return []
  return [
    ...parentsOf(type, checker),
    ...checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property)),
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
  ]
}

/** A change of a parent is told there, and so the parent is used as its heirs are. */
function parentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const declared = isReference(type) ? type.target : type
  return declared.isClassOrInterface() ? checker.getBaseTypes(declared) : []
}

function signaturesOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Signature[] {
  return [ts.SignatureKind.Call, ts.SignatureKind.Construct].flatMap((kind) => [
    ...checker.getSignaturesOfType(type, kind),
  ])
}
