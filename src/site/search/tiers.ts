import { folded, humpsOf } from './humps.ts'
import { isTypo, isTypoOfStart } from './typo.ts'

/** A name with what is asked of it at every key stroke. */
export interface Name {
  readonly text: string
  readonly folded: string
  readonly humps: readonly string[]
  /** Where each hump begins in the folded name. */
  readonly starts: readonly number[]
}

/** A name, or what was typed for one, made ready for comparison. */
export function nameOf(text: string): Name {
  const humps = humpsOf(text)
  let at = 0
  const starts = humps.map((hump) => {
    at += hump.length
    return at - hump.length
  })
  return { text, folded: folded(text), humps, starts }
}

type Tier = (name: Name, typed: Name) => boolean

/** How well a name answers what was typed: the first row that holds, with what it costs. */
const tiers: readonly (readonly [cost: number, holds: Tier])[] = [
  [0, (name, typed) => name.text === typed.text],
  [0.3, (name, typed) => name.folded === typed.folded],
  // A tail of several humps is meant as such; one hump is rather the beginning of something.
  [
    2,
    (name, typed) =>
      isTail(name, typed) && name.starts.indexOf(cut(name, typed)) < lastButOne(name),
  ],
  [3, (name, typed) => name.humps.length > 1 && initials(name) === typed.folded],
  [4, (name, typed) => name.folded.startsWith(typed.folded)],
  [5, isTail],
  [6, (name, typed) => name.starts.some((start) => name.folded.startsWith(typed.folded, start))],
  [7, (name, typed) => isAbbreviation(typed.folded, name.humps)],
  [8, (name, typed) => typed.folded.length > 1 && isTypo(typed.folded, name.folded)],
  [9, (name, typed) => typed.humps.length > 1 && isInAnyOrder(name, typed)],
  [10, (name, typed) => typed.folded.length > 2 && isTypoOfStart(typed.folded, name.folded)],
  [
    11,
    (name, typed) =>
      typed.folded.length > 3 &&
      name.starts.some((start) => isTypoOfStart(typed.folded, name.folded.slice(start))),
  ],
  [12, (name, typed) => typed.folded.length > 2 && name.folded.includes(typed.folded)],
]

/** From here on, a name holds what was typed only if something in it is mistaken or out of order. */
export const DOUBTFUL = 8

/** Below this, a name is the very one that was typed. */
export const SURE = 1

/** What it costs to take a name for what was typed: 0 is the very name; undefined is another one. */
export function costOf(name: Name, typed: Name): number | undefined {
  return tiers.find(([, holds]) => holds(name, typed))?.[0]
}

function isTail(name: Name, typed: Name): boolean {
  return name.folded.endsWith(typed.folded) && name.starts.includes(cut(name, typed))
}

function isInAnyOrder({ humps }: Name, typed: Name): boolean {
  return typed.humps.every((hump) => humps.some((own) => own.startsWith(hump)))
}

function cut(name: Name, typed: Name): number {
  return name.folded.length - typed.folded.length
}

function lastButOne(name: Name): number {
  return name.humps.length - 1
}

function initials({ humps }: Name): string {
  return humps.map((hump) => hump[0]).join('')
}

/** Whether the letters are beginnings of humps, in order: `oac`, `ongcode`. */
function isAbbreviation(letters: string, humps: readonly string[]): boolean {
  if (letters === '') return true
  return humps.some((hump, at) => {
    const rest = humps.slice(at + 1)
    for (let length = shared(letters, hump); length > 0; length -= 1)
      if (isAbbreviation(letters.slice(length), rest)) return true
    return false
  })
}

function shared(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}
