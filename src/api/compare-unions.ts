import ts from 'typescript'
import { type Comparing, type Finding, finding, type Place } from './finding.ts'
import { namedType } from './type-names.ts'

const NULLISH = ts.TypeFlags.Null | ts.TypeFlags.Undefined

const LITERAL =
  ts.TypeFlags.StringLiteral |
  ts.TypeFlags.NumberLiteral |
  ts.TypeFlags.BigIntLiteral |
  ts.TypeFlags.BooleanLiteral |
  ts.TypeFlags.EnumLiteral

/** What differs between two types of which one at least is a union. */
export function compareUnions(
  context: Comparing,
  old: ts.Type,
  now: ts.Type,
  at: Place,
): Finding[] {
  const [before, after] = [partsOf(old, at), partsOf(now, at)]
  const found = compareNullish(before, after, at)
  const { removed, added } = unpaired(
    context,
    before.filter(isPresent),
    after.filter(isPresent),
    at,
  )
  const pairs = discriminated(context, removed, added)
  found.push(...pairs.flatMap(([a, b]) => context.compare(a, b, at)))
  const gone = removed.filter((part) => !pairs.some(([each]) => each === part))
  const come = added.filter((part) => !pairs.some(([, each]) => each === part))
  return [...found, ...compareRest(context, gone, come, old, now, at)]
}

function partsOf(type: ts.Type, { isOptional }: Place): readonly ts.Type[] {
  const parts = type.isUnion() ? type.types : [type]
  return isOptional ? parts.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : parts
}

function isPresent({ flags }: ts.Type): boolean {
  return (flags & NULLISH) === 0
}

function compareNullish(
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  at: Place,
): Finding[] {
  const kinds = (parts: readonly ts.Type[]) =>
    new Set(parts.filter((part) => !isPresent(part)).map(({ flags }) => flags & NULLISH))
  const [was, is] = [kinds(before), kinds(after)]
  return [
    ...([...is].some((kind) => !was.has(kind)) ? [finding('null-added', at)] : []),
    ...([...was].some((kind) => !is.has(kind)) ? [finding('null-removed', at)] : []),
  ]
}

/** The parts that only one of the two has: no part of the other is the same, or known by the same name. */
function unpaired(
  { compare, sides }: Comparing,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  at: Place,
) {
  const waiting = new Set(after)
  const name = (type: ts.Type, side: typeof sides.from) => namedType(type, side, sides)?.name
  const names = new Map(after.map((part) => [part, name(part, sides.to)]))
  const removed = before.filter((part) => {
    const own = name(part, sides.from)
    const same = (other: ts.Type) =>
      part === other ||
      ((own !== undefined || names.get(other) !== undefined
        ? own === names.get(other)
        : isObject(part) && isObject(other)) &&
        compare(part, other, at).length === 0)
    const partner = waiting.has(part) ? part : [...waiting].find(same)
    return !partner || !waiting.delete(partner)
  })
  return { removed, added: [...waiting] }
}

/** The object types that say which alternative they are by the same literal: `{ type: "a" }`. */
function discriminated(
  { checker }: Comparing,
  removed: readonly ts.Type[],
  added: readonly ts.Type[],
): [ts.Type, ts.Type][] {
  const mark = (type: ts.Type) =>
    isObject(type)
      ? checker
          .getPropertiesOfType(type)
          .map((property) => [property.name, checker.getTypeOfSymbol(property)] as const)
          .filter(([, { flags }]) => flags & LITERAL)
          .map(([name, literal]) => `${name}: ${checker.typeToString(literal)}`)
      : []
  const marks = new Map(added.map((type) => [type, mark(type)]))
  const pairs: [ts.Type, ts.Type][] = []
  for (const part of removed) {
    const own = mark(part)
    const partner = added.find(
      (other) =>
        !pairs.some(([, taken]) => taken === other) &&
        own.length > 0 &&
        own.some((each) => marks.get(other)?.includes(each)),
    )
    if (partner) pairs.push([part, partner])
  }
  return pairs
}

function compareRest(
  { checker, compare }: Comparing,
  removed: readonly ts.Type[],
  added: readonly ts.Type[],
  old: ts.Type,
  now: ts.Type,
  at: Place,
): Finding[] {
  const [gone, come] = [removed[0], added[0]]
  if (!gone && !come) return []
  // Where one of the two takes all that the other has, nothing has come or gone for who uses it so.
  const lost = removed.filter((part) => !checker.isTypeAssignableTo(part, now))
  const gained = added.filter((part) => !checker.isTypeAssignableTo(part, old))
  if ([...removed, ...added].every(({ flags }) => flags & LITERAL))
    return [
      ...(gained.length > 0 ? [finding('literal-added', at)] : []),
      ...(lost.length > 0 ? [finding('literal-removed', at)] : []),
    ]
  if (!gone) return gained.length > 0 ? [finding('alternative-added', at)] : []
  if (!come) return lost.length > 0 ? [finding('alternative-removed', at)] : []
  const isPair = removed.length === 1 && added.length === 1
  if (isPair && !gone.isUnion() && !come.isUnion()) return compare(gone, come, at)
  if (gained.length > 0 && lost.length > 0) return [finding('type-replaced', at)]
  if (gained.length > 0) return [finding('type-widened', at)]
  return lost.length > 0 ? [finding('type-narrowed', at)] : []
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
}
