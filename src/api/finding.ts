import type ts from 'typescript'
import { type Direction, type RuleName, verdictOf } from '../model/rules.ts'
import type { Sides } from './sides.ts'

/** A difference between an old and a new type. */
export interface Finding {
  /** Names of the properties that lead to it, from the types that were compared on. */
  readonly path: readonly string[]
  readonly rule: RuleName
  /** True in the parameters of functions, where readers give and writers get. */
  readonly isFlipped: boolean
  /** The documented types that declare the properties of the path, and at which names of it they begin. */
  readonly owners?: readonly { readonly symbol: string; readonly depth: number }[]
}

/** Where a comparison stands. */
export interface Place {
  readonly path: readonly string[]
  readonly isFlipped: boolean
  /** The symbol whose own declaration is compared, which its name says nothing new about. */
  readonly subject?: string | undefined
  /** The symbol whose type parameters stand for themselves, as in its own declaration. */
  readonly scope?: string | undefined
  /** The type is that of something optional, where `undefined` is a matter of course. */
  readonly isOptional?: boolean
}

/** What the parts of a comparison are given. */
export interface Comparing {
  readonly checker: ts.TypeChecker
  readonly sides: Sides
  /** Goes on with two types that belong to those compared. */
  compare(old: ts.Type, now: ts.Type, at: Place): Finding[]
  /** What the checker says of two types as wholes. */
  whole(old: ts.Type, now: ts.Type, at: Place): Finding[]
}

/** Which direction a finding's rule speaks of, for somebody who uses the outermost type in one. */
export function seenFrom(
  direction: Direction,
  { isFlipped }: Pick<Finding, 'isFlipped'>,
): Direction {
  if (!isFlipped || direction === 'both') return direction
  return direction === 'read' ? 'write' : 'read'
}

/** Whether findings break those who use the outermost type in a direction. */
export function breaks(found: readonly Finding[], direction: Direction): boolean {
  return found.some((each) => verdictOf(each.rule, seenFrom(direction, each)) === 'breaking')
}

/** What the checker's answers mean, in the terms of the place. */
export function byAssignability(
  breaksReaders: boolean,
  breaksWriters: boolean,
  at: Place,
): Finding[] {
  if (breaksReaders && breaksWriters) return [finding('type-replaced', at)]
  if (breaksReaders) return [finding('type-widened', at)]
  return breaksWriters ? [finding('type-narrowed', at)] : []
}

/** A finding at a place. */
export function finding(rule: RuleName, { path, isFlipped }: Place): Finding {
  return { rule, path, isFlipped }
}
