import ts from 'typescript'
import type { SnapshotSymbol } from '../model/snapshot.ts'
import { compareTypeParameters } from './compare-type-parameters.ts'
import { compareTypes } from './compare-types.ts'
import { type Comparing, type Finding, finding, type Place } from './finding.ts'
import type { Sides } from './sides.ts'
import { typeParametersOf } from './type-parameters.ts'
import { areDeclaredAlike } from './written-alike.ts'

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
  const place: Place = { path: [], isFlipped: false, subject: path, scope: path }
  // What the checker cannot find, nobody can judge; that it has not changed must be plain.
  if (!old || !now)
    return saying(pair.old) === saying(pair.now) ? [] : [finding('type-replaced', place)]
  const has = (meaning: number) => [old.flags & meaning, now.flags & meaning] as const
  const found: Finding[] = []
  for (const meaning of [TYPE, VALUE]) {
    const [was, is] = has(meaning)
    if (was && !is) found.push(finding('meaning-removed', place))
    if (!was && is) found.push(finding('meaning-added', place))
  }
  // What is compiled away cannot be asked for its members.
  const [wasThere, isThere] = has(ts.SymbolFlags.RegularEnum)
  if (wasThere && !isThere && now.flags & ts.SymbolFlags.ConstEnum)
    found.push(finding('meaning-removed', place))
  const isEnum = has(ts.SymbolFlags.Enum).every(Boolean)
  if (isEnum) return [...found, ...compareEnums(sides, old, now, place)]
  if (has(TYPE).every(Boolean)) {
    const [before, after] = sides.instantiated(path) ?? [
      checker.getDeclaredTypeOfSymbol(old),
      checker.getDeclaredTypeOfSymbol(now),
    ]
    const compare: Comparing['compare'] = (...types) => compareTypes(sides, ...types)
    const context = { checker, sides, compare }
    found.push(
      ...compareTypeParameters(context, typeParametersOf(old), typeParametersOf(now), place),
    )
    // What waits for type arguments, as conditional types do, has nothing to be compared but its words.
    const isDeferred = [before, after].every(({ flags }) => flags & ts.TypeFlags.Instantiable)
    if (!isDeferred || !areDeclaredAlike(old, now, sides, path))
      found.push(...compareTypes(sides, before, after, place))
  }
  if (has(VALUE).every(Boolean)) {
    const [before, after] = [checker.getTypeOfSymbol(old), checker.getTypeOfSymbol(now)]
    found.push(...compareAbstract(old, now, place))
    found.push(...compareTypes(sides, before, after, place))
  }
  return found
}

/** What a snapshot says of a symbol, but for where that stands. */
function saying(symbol: SnapshotSymbol): string {
  const places = ['url', 'source', 'anchor', 'inherited']
  return JSON.stringify(symbol, (key, value) => (places.includes(key) ? undefined : value))
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
        .map((member) => [nameOf(member), checker.getConstantValue(member)]),
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

/** However it is written: `Off`, `"Off"`, `["Off"]`. */
function nameOf({ name }: ts.EnumMember): string {
  const text = ts.isComputedPropertyName(name) ? name.expression : name
  return ts.isPropertyName(text) && 'text' in text ? text.text : text.getText()
}
