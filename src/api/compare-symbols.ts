import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import type { SnapshotSymbol } from '../model/snapshot.ts'
import { compareTypes } from './compare-types.ts'
import { type Finding, finding, type Place } from './finding.ts'
import type { Sides } from './sides.ts'

/** A symbol that both versions have. */
export interface SymbolPair {
  readonly path: string
  readonly old: SnapshotSymbol
  readonly now: SnapshotSymbol
}

const TYPE = ts.SymbolFlags.Type
const VALUE = ts.SymbolFlags.Value

/** What differs between the two versions of a symbol, as the checker sees it. */
export function compareSymbols(sides: Sides, pair: SymbolPair): Finding[] {
  const { checker, from, to } = sides
  const { path } = pair
  const [old, now] = [from.exports.get(path), to.exports.get(path)]
  const place: Place = { path: [], isFlipped: false, subject: path }
  // What the checker cannot find, nobody can judge; that it has not changed must be plain.
  if (!old || !now)
    return isDeepStrictEqual(pair.old, pair.now) ? [] : [finding('type-replaced', place)]
  const has = (meaning: number) => [old.flags & meaning, now.flags & meaning] as const
  const found: Finding[] = []
  for (const meaning of [TYPE, VALUE]) {
    const [was, is] = has(meaning)
    if (was && !is) found.push(finding('meaning-removed', place))
    if (!was && is) found.push(finding('meaning-added', place))
  }
  const isEnum = has(ts.SymbolFlags.Enum).every(Boolean)
  if (isEnum) return [...found, ...compareEnums(sides, old, now, place)]
  if (has(TYPE).every(Boolean)) {
    const [before, after] = sides.instantiated(path) ?? [
      checker.getDeclaredTypeOfSymbol(old),
      checker.getDeclaredTypeOfSymbol(now),
    ]
    found.push(...compareTypeParameters(sides, old, now, pair, place))
    found.push(...compareTypes(sides, before, after, place))
  }
  if (has(VALUE).every(Boolean)) {
    const [before, after] = [checker.getTypeOfSymbol(old), checker.getTypeOfSymbol(now)]
    found.push(...compareAbstract(old, now, place))
    found.push(...compareTypes(sides, before, after, place))
  }
  return found
}

/** A class that becomes abstract keeps its constructor's type. */
function compareAbstract(old: ts.Symbol, now: ts.Symbol, place: Place): Finding[] {
  const isAbstract = ({ valueDeclaration }: ts.Symbol) =>
    valueDeclaration !== undefined &&
    ts.isClassLike(valueDeclaration) &&
    (ts.getCombinedModifierFlags(valueDeclaration) & ts.ModifierFlags.Abstract) !== 0
  const [was, is] = [isAbstract(old), isAbstract(now)]
  return was === is ? [] : [finding(is ? 'became-abstract' : 'became-concrete', place)]
}

/** The members of an enumeration are its values, and each is a type that is compared by name. */
function compareEnums({ checker }: Sides, old: ts.Symbol, now: ts.Symbol, place: Place): Finding[] {
  const values = (symbol: ts.Symbol) =>
    new Map(
      (symbol.declarations ?? [])
        .filter(ts.isEnumDeclaration)
        .flatMap(({ members }) => [...members])
        .map((member) => [member.name.getText(), checker.getConstantValue(member)]),
    )
  const [before, after] = [values(old), values(now)]
  const at = (name: string): Place => ({ ...place, path: [name] })
  return [
    ...[...before].flatMap(([name, value]) => {
      if (!after.has(name)) return [finding('enum-member-removed', at(name))]
      return after.get(name) === value ? [] : [finding('enum-value-changed', at(name))]
    }),
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) => finding('literal-added', at(name))),
  ]
}

function compareTypeParameters(
  { checker }: Sides,
  old: ts.Symbol,
  now: ts.Symbol,
  pair: SymbolPair,
  place: Place,
): Finding[] {
  const [before, after] = [pair.old.typeParameters ?? [], pair.now.typeParameters ?? []]
  if (before.join() === after.join()) return []
  const [olds, nows] = [parametersOf(old), parametersOf(now)]
  const type = (node: ts.TypeNode | undefined) => node && checker.getTypeFromTypeNode(node)
  const count = Math.max(olds.length, nows.length)
  return Array.from({ length: count }, (_, index): Finding[] => {
    const [was, is] = [olds[index], nows[index]]
    if (!was)
      return [finding(is?.default ? 'type-parameter-added' : 'type-parameter-required', place)]
    if (!is) return [finding('type-parameter-removed', place)]
    const [bound, newBound] = [type(was.constraint), type(is.constraint)]
    const isWithin = (a: ts.Type | undefined, b: ts.Type | undefined) =>
      b === undefined || (a !== undefined && checker.isTypeAssignableTo(a, b))
    const found: Finding[] = []
    if (!isWithin(bound, newBound)) found.push(finding('bound-narrowed', place))
    else if (!isWithin(newBound, bound)) found.push(finding('bound-widened', place))
    const [value, newValue] = [was.default?.getText(), is.default?.getText()]
    if (value === undefined && newValue !== undefined) found.push(finding('default-added', place))
    if (value !== undefined && value !== newValue) found.push(finding('default-changed', place))
    return found
  }).flat()
}

function parametersOf({ declarations = [] }: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  const generic = declarations.find(
    (each) =>
      ts.isInterfaceDeclaration(each) || ts.isClassLike(each) || ts.isTypeAliasDeclaration(each),
  )
  return (generic as ts.InterfaceDeclaration | undefined)?.typeParameters ?? []
}
