import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffSnapshots } from '../../src/api/diff.ts'
import { withVersion } from '../../src/api/snapshot.ts'
import { defaultPolicy, type Snapshot } from '../../src/model/snapshot.ts'
import { type Case, type Laid, layOut, line } from '../api-diff/cases.ts'

const plain = `
export interface Lock {
  id: string
  mode?: 'locked' | 'unlocked' | null
  owner: { name: string; age: number }
  open(by: string): Promise<void>
}
export class Door {
  readonly lock: Lock | undefined
  static make(): Door { return new Door() }
  private secret = 1
}
export enum Side { Left = 'left', Right = 'right' }
export type Pair<T> = [T, T | null]
`

const turned = `
/* A comment. */
export type Pair<T> = [T, null | T];


export enum Side {
  Right = "right",
  Left = "left",
}

export class Door {
  static make(): Door {
    // Another way.
    return Object.create(Door.prototype)
  }
  private secret = 1;
  readonly lock: undefined | Lock
}
/** One more. */
export interface Lock {
      open(by: string): Promise<void>;
  owner: { age: number, name: string };
  mode?: null | "unlocked" | "locked";
  id: string;
}
`

const modules = (index: string, others: Record<string, string> = {}) =>
  new Map([['index.ts', index], ...Object.entries(others)])

const sides: Record<string, readonly [Map<string, string>, Map<string, string>]> = {
  turned: [modules(plain), modules(turned)],
  moved: [
    modules('export interface Lock { id: string }\nexport interface Key { of: Lock }\n'),
    modules(
      "import type { Lock } from './lock.ts'\nexport type { Lock }\nexport interface Key { of: Lock }\n",
      { 'lock.ts': 'export interface Lock { id: string }\n' },
    ),
  ],
}

let laid: Laid

beforeAll(async () => {
  const cases = Object.entries(sides).map(
    ([name, [before, after]]): Case => ({
      ...{ name, before, after, consumer: '', policy: defaultPolicy, verdict: [] },
    }),
  )
  laid = await layOut(cases)
})

afterAll(() => laid.remove())

const snapshots = (name: string) =>
  [
    laid.snapshot(name, 'before', defaultPolicy),
    laid.snapshot(name, 'after', defaultPolicy),
  ] as const

/** All that a snapshot says, but for the folder that it was made of. */
function text({ digest: _, ...snapshot }: Snapshot): string {
  return JSON.stringify(snapshot, null, 2).replaceAll('before', 'after')
}

describe('a snapshot', () => {
  test('does not depend on order, quotes, space and comments', () => {
    const [before, after] = snapshots('turned')
    expect(text(after)).toBe(text(before))
  })

  test('says of a type in another file that it has moved, and nothing else', () => {
    const [before, after] = snapshots('moved')
    expect(diffSnapshots(before, after, laid.folder).map(line)).toEqual([
      'documentation source-moved Lock',
    ])
  })

  test.each(Object.keys(sides))('has no changes against itself in another version: %s', (name) => {
    for (const each of snapshots(name)) {
      const again = withVersion(JSON.parse(JSON.stringify(each)), '9.9.9')
      expect(diffSnapshots(each, again, laid.folder)).toEqual([])
    }
  })
})
