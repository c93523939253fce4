import { describe, expect, test } from 'vitest'
import { lookup } from '../../src/api/lookup.ts'
import { withRenames } from '../../src/api/renames.ts'
import type { Change } from '../../src/model/changes.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'

/** The symbols of a version, each with the types of its members. */
type Symbols = Readonly<Record<string, Readonly<Record<string, string>>>>

function snapshot(symbols: Symbols): Snapshot {
  return {
    format: 1,
    name: 'locks',
    version: '1.0.0',
    entryPoints: [],
    symbols: Object.entries(symbols).map(([path, members]) => ({
      path,
      url: `interfaces/${path}.md`,
      kind: 'Interface',
      members: Object.entries(members).map(([path, type]) => ({ path, type, kind: 'Property' })),
    })),
    declarations: {},
    digest: '',
  }
}

/** What has gone, or come: `Lock`, or `Lock.id: string`. */
function change(kind: 'removed' | 'added', text: string, note?: string): Change {
  const [, symbol = '', member, type] = /^(\w+)(?:\.(\w+): (.+))?$/.exec(text) ?? []
  return {
    change: kind,
    symbol,
    ...(member && { member, [kind === 'removed' ? 'old' : 'new']: `${member}: ${type}` }),
    ...(note && { note }),
    kind: member ? 'Property' : 'Interface',
    url: `interfaces/${symbol}.md${member ? `#${member}` : ''}`,
    verdict: kind === 'removed' ? 'breaking' : 'compatible',
    ...(member && { direction: 'read' as const }),
    rule: `${member ? 'member' : 'symbol'}-${kind}`,
  }
}

const removed = (text: string, note?: string) => change('removed', text, note)
const added = (text: string) => change('added', text)

function told(changes: readonly Change[], before: Symbols = {}, after: Symbols = {}): string[] {
  const versions = { old: lookup(snapshot(before)), now: lookup(snapshot(after)) }
  return withRenames(changes, versions).map(
    ({ change, symbol, member, to }) =>
      `${change} ${symbol}${member ? `.${member}` : ''}${to ? ` → ${to.name}` : ''}`,
  )
}

describe('a member', () => {
  test('of the same type with a name that is alike was renamed', () => {
    const changes = [removed('Lock.battery: number'), added('Lock.battery_level: number')]
    expect(told(changes)).toEqual(['renamed Lock.battery → battery_level'])
  })

  test.each([
    ['another type', removed('Lock.battery: number'), added('Lock.battery_level: string')],
    ['another name altogether', removed('Lock.battery: number'), added('Lock.weight: number')],
    ['another symbol', removed('Lock.battery: number'), added('Door.battery_level: number')],
  ])('was not where the other one has %s', (_what, gone, come) => {
    expect(told([gone, come])).toHaveLength(2)
  })

  test('has the name that its deprecation tells, whatever it is like', () => {
    const gone = removed('Lock.code: string', 'Use `pin` instead.')
    const changes = [gone, added('Lock.codes: string'), added('Lock.pin: number')]
    expect(told(changes)).toEqual(['renamed Lock.code → pin', 'added Lock.codes'])
  })

  test('is told at its new place, as one change that breaks in any case', () => {
    const changes = [removed('Lock.battery: number'), added('Lock.battery_level: number')]
    const versions = { old: lookup(snapshot({})), now: lookup(snapshot({})) }
    expect(withRenames(changes, versions)).toEqual([
      {
        change: 'renamed',
        symbol: 'Lock',
        member: 'battery',
        kind: 'Property',
        url: 'interfaces/Lock.md#battery',
        old: 'battery: number',
        new: 'battery_level: number',
        to: { name: 'battery_level', url: 'interfaces/Lock.md#battery_level' },
        verdict: 'breaking',
        rule: 'member-renamed',
      },
    ])
  })
})

describe('a symbol', () => {
  const members = { id: 'string', name: 'string', is_locked: 'boolean' }

  test('with the members of another was renamed', () => {
    const changes = [removed('Lock'), added('DoorLock')]
    expect(told(changes, { Lock: members }, { DoorLock: members })).toEqual([
      'renamed Lock → DoorLock',
    ])
  })

  test('was not where the other one has other members', () => {
    const changes = [removed('Lock'), added('Door')]
    expect(told(changes, { Lock: members }, { Door: { width: 'number' } })).toHaveLength(2)
  })

  test('has become the one of two that is more like it', () => {
    const after = { Bolt: members, SmartLock: members }
    const changes = [added('Bolt'), removed('Lock'), added('SmartLock')]
    expect(told(changes, { Lock: members }, after)).toEqual([
      'added Bolt',
      'renamed Lock → SmartLock',
    ])
  })

  test('is but one of the two that were like it', () => {
    const before = { Lock: members, SmartLock: members }
    const changes = [removed('Lock'), removed('SmartLock'), added('SmartLocks')]
    expect(told(changes, before, { SmartLocks: members })).toEqual([
      'removed Lock',
      'renamed SmartLock → SmartLocks',
    ])
  })

  test('is no member', () => {
    const changes = [removed('Lock'), added('Door.Lock: string')]
    expect(told(changes, { Lock: members }, { Door: { Lock: 'string' } })).toHaveLength(2)
  })
})
