import ts from 'typescript'
import { compareObjects } from './compare-objects.ts'
import { compareUnions } from './compare-unions.ts'
import {
  breaks,
  byAssignability,
  type Comparing,
  type Finding,
  finding,
  type Place,
} from './finding.ts'
import type { Side, Sides } from './sides.ts'
import { type NamedType, namedType } from './type-names.ts'
import { areSameParameters, parameterOf } from './type-parameters.ts'

/** Containers from other packages that give what they contain, and change as it does. */
const COVARIANT: readonly string[] = [
  'Array',
  'ReadonlyArray',
  'Promise',
  'PromiseLike',
  'Set',
  'ReadonlySet',
  'Map',
  'ReadonlyMap',
  'Iterable',
  'AsyncIterable',
]

/** How often a generic type may be found inside of itself before it is compared as a whole. */
const DEEP = 3

/** What differs between two types, as far as it is not told of other documented symbols. */
export function compareTypes(sides: Sides, old: ts.Type, now: ts.Type, at: Place): Finding[] {
  const { checker } = sides
  // Types may contain themselves: what is being compared, or was found to be the same, is not compared again.
  const known = new Map<ts.Type, Set<ts.Type>>()
  const around: (ts.Symbol | undefined)[] = []
  let expanded = false
  const context: Comparing = { checker, sides, compare, whole }

  function compare(old: ts.Type, now: ts.Type, at: Place): Finding[] {
    if (old === now || areNamedAlike(old, now)) return []
    const unchecked = compareAny(old, now, at)
    if (unchecked) return unchecked
    const [before, after] = [nameOf(old, sides.from, at), nameOf(now, sides.to, at)]
    if (before && before.name === after?.name) return compareArguments(old, now, before, after, at)
    if (!before && !after) return structure(old, now, at)
    return collapsed(structure(old, now, { ...at, scope: undefined }), at)
  }

  function nameOf(type: ts.Type, side: Side, { subject }: Place): NamedType | undefined {
    const named = namedType(type, side, sides)
    return named && named.name !== subject ? named : undefined
  }

  function compareArguments(
    old: ts.Type,
    now: ts.Type,
    before: NamedType,
    after: NamedType,
    at: Place,
  ): Finding[] {
    const found = before.args.flatMap((arg, index) => {
      const other = after.args[index]
      return other ? compare(arg, other, { ...at, subject: undefined }) : []
    })
    if (found.length === 0) return []
    const { name } = before
    if (typeof name !== 'string' && COVARIANT.includes(name.name)) return found
    const isAlias = old.aliasSymbol !== undefined && now.aliasSymbol !== undefined
    // The checker says nothing of `any`.
    const aboutAny = found.filter(
      ({ rule }) => rule === 'type-checked' || rule === 'type-unchecked',
    )
    if (typeof name !== 'string' && !isAlias)
      return aboutAny.length > 0 ? aboutAny : whole(old, now, at)
    // Types that give others of their kind, as `array(): List<this>` does, have no end.
    if (expanded) return whole(old, now, at)
    expanded = true
    const inside = structure(old, now, { ...at, subject: undefined, scope: undefined })
    expanded = false
    return typeof name === 'string' ? collapsed(inside, at) : inside
  }

  function structure(old: ts.Type, now: ts.Type, at: Place): Finding[] {
    const others = known.get(old) ?? new Set()
    if (others.has(now)) return []
    const symbol: ts.Symbol | undefined = old.aliasSymbol ?? old.symbol
    if (symbol && around.filter((each) => each === symbol).length > DEEP) return whole(old, now, at)
    known.set(old, others.add(now))
    around.push(symbol)
    const found =
      old.isUnion() || now.isUnion()
        ? compareUnions(context, old, now, { ...at, subject: undefined })
        : (compareObjects(context, old, now, at) ?? whole(old, now, at))
    around.pop()
    if (found.length > 0) others.delete(now)
    return found
  }

  function whole(old: ts.Type, now: ts.Type, at: Place): Finding[] {
    return byAssignability(
      !checker.isTypeAssignableTo(now, old),
      !checker.isTypeAssignableTo(old, now),
      at,
    )
  }

  return compare(old, now, at)
}

/** The findings of one type in another's place, as one about the type as a whole. */
function collapsed(found: readonly Finding[], at: Place): Finding[] {
  const [only, ...others] = found
  if (only && others.length === 0 && only.path.length === at.path.length) return [only]
  // In absolute terms: what a flipped finding breaks has been turned already.
  return byAssignability(breaks(found, 'read'), breaks(found, 'write'), { ...at, isFlipped: false })
}

/** `any` is assignable both ways, and so the checker says nothing of it. */
function compareAny(old: ts.Type, now: ts.Type, at: Place): Finding[] | undefined {
  const isAny = ({ flags }: ts.Type) => (flags & ts.TypeFlags.Any) !== 0
  if (isAny(old) && isAny(now)) return []
  if (isAny(now)) return [finding('type-unchecked', at)]
  return isAny(old) ? [finding('type-checked', at)] : undefined
}

/** Whether two types that are nothing but their declarations are declared in the same place. */
function areNamedAlike(old: ts.Type, now: ts.Type): boolean {
  if (old.flags & now.flags & ts.TypeFlags.UniqueESSymbol)
    return old.symbol.name === now.symbol.name
  if (!old.isTypeParameter() || !now.isTypeParameter()) return false
  const [parameter, other] = [parameterOf(old.symbol), parameterOf(now.symbol)]
  return parameter && other ? areSameParameters(parameter, other) : !parameter && !other
}
