import ts from 'typescript'
import type { RuleName } from '../model/rules.ts'
import { compareSignatures } from './compare-signatures.ts'
import { type Comparing, type Finding, finding, type Place } from './finding.ts'
import { isTuple } from './signature-parameters.ts'
import { areDeclaredAlike } from './written-alike.ts'

const OBJECT = ts.TypeFlags.Object | ts.TypeFlags.Intersection

/**
 * What differs between two types with members; undefined where one of them has none of its own to
 * compare, as lists, types of other packages and primitives.
 */
export function compareObjects(
  context: Comparing,
  old: ts.Type,
  now: ts.Type,
  at: Place,
): Finding[] | undefined {
  const { checker } = context
  if (![old, now].every((type) => type.flags & OBJECT && isWrittenOut(type, context)))
    return undefined
  if (checker.isTupleType(old) || checker.isTupleType(now))
    return compareTuples(context, old, now, at)
  return [
    ...compareProperties(context, old, now, at),
    ...compareSignatures(context, ts.SignatureKind.Call, old, now, at),
    ...compareSignatures(context, ts.SignatureKind.Construct, old, now, at),
    ...compareIndexes(context, old, now, at),
  ]
}

function isWrittenOut(type: ts.Type, { checker, sides }: Comparing): boolean {
  if (checker.isTupleType(type)) return true
  if (checker.isArrayType(type)) return false
  const isNamed = type.symbol?.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)
  return !isNamed || sides.isOwn(type.symbol)
}

function compareTuples(
  { checker, compare, whole }: Comparing,
  old: ts.Type,
  now: ts.Type,
  at: Place,
) {
  if (!isTuple(old, checker) || !isTuple(now, checker)) return whole(old, now, at)
  const shape = ({ target }: ts.TupleTypeReference) => [target.readonly, ...target.elementFlags]
  if (shape(old).join() !== shape(now).join()) return whole(old, now, at)
  const others = checker.getTypeArguments(now)
  return checker.getTypeArguments(old).flatMap((element, index) => {
    const other = others[index]
    return other ? compare(element, other, inside(at, String(index))) : []
  })
}

function compareProperties(context: Comparing, old: ts.Type, now: ts.Type, at: Place): Finding[] {
  const { checker } = context
  const [before, after] = [old, now].map(
    (type) =>
      new Map(
        checker
          .getPropertiesOfType(type)
          .filter((each) => isMember(each, context))
          .map((each) => [keyOf(each), each]),
      ),
  ) as [Map<string, ts.Symbol>, Map<string, ts.Symbol>]
  const isMapped = [old, now].some(hasMapped)
  const names = [...before.keys(), ...[...after.keys()].filter((name) => !before.has(name))]
  return names.flatMap((name) => {
    const [property, other] = [before.get(name), after.get(name)]
    const place = inside(
      isMapped ? { ...at, scope: undefined } : at,
      nameOf(property ?? other, name),
    )
    const found = property
      ? other
        ? compareProperty(context, property, other, place, !isMapped)
        : [finding('member-removed', place)]
      : [finding(isOptional(other) ? 'member-added' : 'member-required', place)]
    const owners = ownersOf(context, property, other).map((symbol) => ({
      symbol,
      depth: at.path.length,
    }))
    return owners.length > 0
      ? found.map((each) => ({ ...each, owners: [...(each.owners ?? []), ...owners] }))
      : found
  })
}

function inside(at: Place, name: string): Place {
  return { path: [...at.path, name], isFlipped: at.isFlipped, scope: at.scope }
}

/** Classes have a `prototype` whatever they declare, and the exports of a namespace are symbols of their own. */
function isMember(property: ts.Symbol, { sides }: Comparing): boolean {
  const isExport = [sides.from, sides.to].some((side) => side.pathOf(property) !== undefined)
  return !isExport && (property.flags & ts.SymbolFlags.Prototype) === 0
}

/** The checker numbers the symbols that are used as names: `__@iterator@12`. */
function keyOf({ name }: ts.Symbol): string {
  return name.replace(/^__@(.+)@\d+$/, '[$1]')
}

/** The name of a property as snapshots have it; the static ones of a class are marked. */
function nameOf(property: ts.Symbol | undefined, name: string): string {
  const declaration = property?.valueDeclaration
  const isStatic =
    declaration &&
    ts.isClassElement(declaration) &&
    ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static
  return isStatic ? `static ${name}` : name
}

/** Whether properties of a type may be of other types than they are declared with. */
function hasMapped(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(hasMapped)
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0
}

/** @param isDeclared - The properties are of the types that they are declared with. */
function compareProperty(
  { checker, compare, sides }: Comparing,
  old: ts.Symbol,
  now: ts.Symbol,
  at: Place,
  isDeclared: boolean,
): Finding[] {
  const found = FLAGS.flatMap(([has, gained, lost]) => {
    const [was, is] = [has(old), has(now)]
    return was === is ? [] : [finding(is ? gained : lost, at)]
  })
  if (isDeclared && areDeclaredAlike(old, now, sides, at.scope)) return found
  const types = [old, now].map((each) => checker.getTypeOfSymbol(each)) as [ts.Type, ts.Type]
  const [given, taken] = [setterType(old, checker), setterType(now, checker)]
  return [
    ...found,
    ...compare(...types, { ...at, isOptional: isOptional(old) || isOptional(now) }),
    ...((given && given !== types[0]) || (taken && taken !== types[1])
      ? compare(given ?? types[0], taken ?? types[1], { ...at, isFlipped: !at.isFlipped })
      : []),
  ]
}

/** What a property may be set to, where it has a setter, which may take more than it gives. */
function setterType({ declarations }: ts.Symbol, checker: ts.TypeChecker): ts.Type | undefined {
  const value = declarations?.find(ts.isSetAccessor)?.parameters[0]
  return value && checker.getTypeAtLocation(value)
}

/** What a property can be, and the rules for its becoming so and its ceasing to be so. */
const FLAGS: readonly (readonly [
  (property: ts.Symbol | undefined) => boolean,
  RuleName,
  RuleName,
])[] = [
  [isOptional, 'became-optional', 'became-required'],
  [isReadonly, 'became-readonly', 'became-writable'],
  [hasModifier(ts.ModifierFlags.Protected), 'became-protected', 'became-public'],
  [hasModifier(ts.ModifierFlags.Abstract), 'became-abstract', 'became-concrete'],
]

function isOptional(property: ts.Symbol | undefined): boolean {
  return property !== undefined && (property.flags & ts.SymbolFlags.Optional) !== 0
}

/** Declared as readonly, made so by a mapped type, or without a setter. */
function isReadonly(property: ts.Symbol | undefined): boolean {
  if (!property) return false
  const { flags, valueDeclaration } = property
  if (flags & ts.SymbolFlags.Accessor) return (flags & ts.SymbolFlags.SetAccessor) === 0
  const isDeclared =
    valueDeclaration &&
    (ts.getCombinedModifierFlags(valueDeclaration) & ts.ModifierFlags.Readonly) !== 0
  return isDeclared || (checkFlags(property) & READONLY) !== 0
}

/** `CheckFlags.Readonly`, which TypeScript keeps to itself. */
const READONLY = 8

function checkFlags(property: ts.Symbol): number {
  return (property as { links?: { checkFlags?: number } }).links?.checkFlags ?? 0
}

function hasModifier(flag: ts.ModifierFlags) {
  return (property: ts.Symbol | undefined) =>
    (property?.declarations ?? []).some(
      (declaration) => (ts.getCombinedModifierFlags(declaration) & flag) !== 0,
    )
}

/** The documented types in which the two properties are declared. */
function ownersOf({ sides, checker }: Comparing, old?: ts.Symbol, now?: ts.Symbol): string[] {
  const owner = (property: ts.Symbol | undefined, side: typeof sides.from) => {
    const declaration = property?.declarations?.[0]?.parent
    const name =
      declaration && (ts.isInterfaceDeclaration(declaration) || ts.isClassLike(declaration))
        ? declaration.name
        : declaration &&
            ts.isTypeLiteralNode(declaration) &&
            ts.isTypeAliasDeclaration(declaration.parent)
          ? declaration.parent.name
          : undefined
    return name && side.pathOf(checker.getSymbolAtLocation(name))
  }
  return [...new Set([owner(old, sides.from), owner(now, sides.to)])].filter(
    (path) => path !== undefined,
  )
}

function compareIndexes({ checker, compare }: Comparing, old: ts.Type, now: ts.Type, at: Place) {
  const [before, after] = [checker.getIndexInfosOfType(old), checker.getIndexInfosOfType(now)]
  const key = (info: ts.IndexInfo) => checker.typeToString(info.keyType)
  const partner = (info: ts.IndexInfo, others: readonly ts.IndexInfo[]) =>
    others.find((other) => key(other) === key(info))
  return [
    ...before.flatMap((info) => {
      const other = partner(info, after)
      const place = inside(at, `[${key(info)}]`)
      if (!other) return [finding('index-signature-removed', place)]
      const isReadonly = !info.isReadonly && other.isReadonly
      return [
        ...(isReadonly ? [finding('became-readonly', place)] : []),
        ...compare(info.type, other.type, place),
      ]
    }),
    ...after
      .filter((info) => !partner(info, before))
      .map((info) => finding('index-signature-added', inside(at, `[${key(info)}]`))),
  ]
}
