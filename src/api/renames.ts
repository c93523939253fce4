import { distance } from 'fastest-levenshtein'
import type { Change } from '../model/changes.ts'
import type { SnapshotMember, SnapshotSymbol } from '../model/snapshot.ts'
import type { DiffContext } from './diff.ts'

/** The two versions in which things are looked up. */
type Versions = Pick<DiffContext, 'old' | 'now'>

/** From which likeness on, of 1, two things are taken for the same under another name. */
const ALIKE = 0.6

/** The same for the names of members, whose types have to be equal. */
const ALIKE_NAMES = 0.5

/** The likeness of what the documentation itself names as the replacement. */
const CERTAIN = 2

interface Pair {
  readonly gone: Change
  readonly come: Change
  readonly likeness: number
}

/**
 * The changes with what has gone and what has come in its place as one: renamed. That is a guess, by
 * what the deprecation of the old one says, or by the likeness of names and types.
 */
export function withRenames(changes: readonly Change[], versions: Versions): Change[] {
  const gone = changes.filter(({ change }) => change === 'removed')
  const come = changes.filter(({ change }) => change === 'added')
  const pairs = gone
    .flatMap((one) =>
      come
        .filter((other) => isSameSort(one, other))
        .map(
          (other): Pair => ({ gone: one, come: other, likeness: likeness(one, other, versions) }),
        ),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Map<Change, Change>()
  for (const { gone, come } of pairs)
    if (!taken.has(gone) && ![...taken.values()].includes(come)) taken.set(gone, come)
  const replaced = new Set(taken.values())
  return changes
    .filter((each) => !replaced.has(each))
    .map((each) => {
      const other = taken.get(each)
      return other ? renamed(each, other) : each
    })
}

function renamed(gone: Change, { symbol, member, url, new: text }: Change): Change {
  const { direction: _, ...rest } = gone
  return {
    ...rest,
    change: 'renamed',
    ...(text !== undefined && { new: text }),
    to: { name: member ?? symbol, url },
    verdict: 'breaking',
    rule: member === undefined ? 'symbol-renamed' : 'member-renamed',
  }
}

function isSameSort(one: Change, other: Change): boolean {
  const isMember = one.member !== undefined
  return isMember === (other.member !== undefined) && (!isMember || one.symbol === other.symbol)
}

function likeness(one: Change, other: Change, { old, now }: Versions): number {
  const [before, after] = [one.member ?? one.symbol, other.member ?? other.symbol]
  if (one.note && wordsOf(one.note, /[^\p{ID_Continue}$.]+/u).includes(after)) return CERTAIN
  const name = nameLikeness(before, after)
  if (one.member !== undefined) {
    const isSameType = withoutName(one.old, before) === withoutName(other.new, after)
    return isSameType && name >= ALIKE_NAMES ? 1 : 0
  }
  const [was, is] = [old.symbol(before), now.symbol(after)]
  return was && is ? (name + shapeLikeness(was, is)) / 2 : 0
}

/** `name?: string` without the name. */
function withoutName(text: string | undefined, name: string): string | undefined {
  return text?.replace(name.slice(name.lastIndexOf('.') + 1), '')
}

/** The better of two measures: letters in their order, and words in any. */
function nameLikeness(one: string, other: string): number {
  const letters = 1 - distance(one, other) / Math.max(one.length, other.length, 1)
  const words = (name: string) => new Set(wordsOf(name.toLowerCase(), /[_.\s]+/))
  const humps = (name: string) => words(name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_'))
  return Math.max(letters, shared(humps(one), humps(other)))
}

function wordsOf(text: string, between: RegExp): string[] {
  return text.split(between).filter(Boolean)
}

function shapeLikeness(one: SnapshotSymbol, other: SnapshotSymbol): number {
  if (one.type !== undefined || other.type !== undefined) return one.type === other.type ? 1 : 0
  const shape = ({ members = [] }: SnapshotSymbol) =>
    new Set(members.map(({ path, type = '' }: SnapshotMember) => `${path}: ${type}`))
  return shared(shape(one), shape(other))
}

/** How much of what two sets have is in both, of 1. */
function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const both = [...one].filter((each) => other.has(each)).length
  return both / Math.max(new Set([...one, ...other]).size, 1)
}
