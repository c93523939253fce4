import ts from 'typescript'
import { verdictOf } from '../model/rules.ts'
import { compareObjects } from './compare-objects.ts'
import { compareUnions } from './compare-unions.ts'
import {
  byAssignability,
  type Comparing,
  type Finding,
  finding,
  type Place,
  seenFrom,
} from './finding.ts'
import type { Side, Sides } from './sides.ts'
import { type NamedType, namedType } from './type-names.ts'

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

/** What differs between two types, as far as it is not told of other documented symbols. */
export function compareTypes(sides: Sides, old: ts.Type, now: ts.Type, at: Place): Finding[] {
  const { checker } = sides
  // Types may contain themselves: what is being compared, or was found to be the same, is not compared again.
  const known = new Map<ts.Type, Set<ts.Type>>()
  const context: Comparing = { checker, sides, compare, whole }

  function compare(old: ts.Type, now: ts.Type, at: Place): Finding[] {
    if (old === now || areSameParameter(old, now)) return []
    const unchecked = compareAny(old, now, at)
    if (unchecked) return unchecked
    const [before, after] = [nameOf(old, sides.from, at), nameOf(now, sides.to, at)]
    if (before && before.name === after?.name) return compareArguments(old, now, before, after, at)
    const found = structure(old, now, at)
    return before || after ? collapsed(found, at) : found
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
    if (typeof name !== 'string' && !isAlias) return whole(old, now, at)
    const inside = structure(old, now, { ...at, subject: undefined })
    return typeof name === 'string' ? collapsed(inside, at) : inside
  }

  function structure(old: ts.Type, now: ts.Type, at: Place): Finding[] {
    const others = known.get(old) ?? new Set()
    if (others.has(now)) return []
    known.set(old, others.add(now))
    const found =
      old.isUnion() || now.isUnion()
        ? compareUnions(context, old, now, { ...at, subject: undefined })
        : (compareObjects(context, old, now, at) ?? whole(old, now, at))
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
  const breaks = (direction: 'read' | 'write') =>
    found.some((each) => verdictOf(each.rule, seenFrom(direction, each)) === 'breaking')
  // In absolute terms: what a flipped finding breaks has been turned already.
  return byAssignability(breaks('read'), breaks('write'), { ...at, isFlipped: false })
}

/** `any` is assignable both ways, and so the checker says nothing of it. */
function compareAny(old: ts.Type, now: ts.Type, at: Place): Finding[] | undefined {
  const isAny = ({ flags }: ts.Type) => (flags & ts.TypeFlags.Any) !== 0
  if (isAny(old) && isAny(now)) return []
  if (isAny(now)) return [finding('type-unchecked', at)]
  return isAny(old) ? [finding('type-checked', at)] : undefined
}

/** A type parameter of a function is known by its name. */
function areSameParameter(old: ts.Type, now: ts.Type): boolean {
  return old.isTypeParameter() && now.isTypeParameter() && old.symbol?.name === now.symbol?.name
}
