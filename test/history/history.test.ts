import { expect, test } from 'vitest'
import { historyOf } from '../../src/history/history.ts'
import { release } from './release.ts'

const nowhere = new Map<string, string>()

test('what the first record had already has no beginning; what came later has', () => {
  const history = historyOf(
    [
      release('1.0.0'),
      release('1.1.0', [
        { change: 'added', symbol: 'Lock' },
        { change: 'added', symbol: 'Device', member: 'battery' },
      ]),
    ],
    nowhere,
  )
  expect(history.pastOf('Device', 'Interface')).toBeUndefined()
  expect(history.pastOf('Lock', 'Interface')).toEqual({ added: '1.1.0', changes: [] })
  expect(history.pastOfMember('Device', 'battery')?.added).toBe('1.1.0')
})

test('changes add up', () => {
  const change = { change: 'changed', symbol: 'Device', member: 'code' } as const
  const history = historyOf(
    [
      release('1.1.0', [{ ...change, old: 'string', new: 'null | string' }]),
      release('1.2.0', [{ ...change, old: 'null | string', new: 'Code' }]),
    ],
    nowhere,
  )
  expect(
    history.pastOfMember('Device', 'code')?.changes.map(({ version, old }) => [version, old]),
  ).toEqual([
    ['1.1.0', 'string'],
    ['1.2.0', 'null | string'],
  ])
})

test('what a prerelease tells, the release tells again', () => {
  const change = { change: 'changed', symbol: 'Device', old: 'A', new: 'B' } as const
  const versions = ['1.1.0-beta.1', '1.1.0', '1.2.0-beta.1']
  const history = historyOf(
    versions.map((version) => release(version, [change])),
    nowhere,
  )
  expect(history.pastOf('Device', 'Interface')?.changes.map(({ version }) => version)).toEqual([
    '1.1.0',
    '1.2.0-beta.1',
  ])
  expect(history.releases).toHaveLength(3)
})

test('a deprecation lasts until it is taken back', () => {
  const subject = { symbol: 'Device', member: 'code' }
  const releases = [
    release('1.1.0', [{ change: 'deprecated', ...subject }]),
    release('1.2.0', [{ change: 'deprecated', ...subject, note: 'In other words.' }]),
    release('1.3.0', [{ change: 'undeprecated', ...subject }]),
  ]
  const deprecated = (count: number) =>
    historyOf(releases.slice(0, count), nowhere).pastOfMember('Device', 'code')?.deprecated
  expect([1, 2, 3].map(deprecated)).toEqual(['1.1.0', '1.1.0', undefined])
})

test('a new name keeps the past of the old one, members and all', () => {
  const history = historyOf(
    [
      release('1.1.0', [
        { change: 'added', symbol: 'Bolt' },
        { change: 'added', symbol: 'Bolt', member: 'size' },
        { change: 'added', symbol: 'Bolter', member: 'size' },
      ]),
      release('1.2.0', [
        {
          change: 'renamed',
          symbol: 'Bolt',
          to: { name: 'Lock', url: 'interfaces/Lock.md' },
        },
        // Told under the name that it had.
        { change: 'changed', symbol: 'Bolt', member: 'size', old: 'string' },
      ]),
    ],
    new Map([['Lock', 'interfaces/Lock.md']]),
  )
  expect(history.pastOf('Lock', 'Interface')).toEqual({
    added: '1.1.0',
    changes: [],
    renamed: { version: '1.2.0', from: 'Bolt' },
  })
  expect(history.pastOfMember('Lock', 'size')).toMatchObject({
    added: '1.1.0',
    changes: [{ version: '1.2.0' }],
  })
  expect(history.pastOf('Bolt', 'Interface')).toBeUndefined()
  expect(history.pastOfMember('Bolter', 'size')?.added).toBe('1.1.0')
  expect(history.removals).toMatchObject([
    { symbol: 'Bolt', version: '1.2.0', replacement: { name: 'Lock', url: 'interfaces/Lock.md' } },
  ])
})

test('what has left is known, unless it came back', () => {
  const history = historyOf(
    [
      release('1.1.0', [
        { change: 'removed', symbol: 'Lock' },
        { change: 'removed', symbol: 'Device', member: 'code' },
        { change: 'removed', symbol: 'Device', member: 'name', note: 'Ask for it.' },
      ]),
      release('1.2.0', [{ change: 'added', symbol: 'Device', member: 'code' }]),
    ],
    nowhere,
  )
  expect(history.removals).toEqual([
    { symbol: 'Lock', kind: 'Interface', url: 'interfaces/Lock.md', version: '1.1.0' },
    {
      symbol: 'Device',
      member: 'name',
      kind: 'Property',
      url: 'interfaces/Device.md#name',
      version: '1.1.0',
      note: 'Ask for it.',
    },
  ])
  expect(history.pastOfMember('Device', 'code')).toEqual({ added: '1.2.0', changes: [] })
})

test('a name that is taken again is no longer that of what was renamed', () => {
  const rename = (from: string, to: string) =>
    ({ change: 'renamed', symbol: from, to: { name: to, url: `interfaces/${to}.md` } }) as const
  const history = historyOf(
    [release('1.1.0', [rename('A', 'B')]), release('1.2.0', [rename('B', 'A')])],
    new Map([['A', 'interfaces/A.md']]),
  )
  expect(history.removals.map(({ symbol }) => symbol)).toEqual(['B'])
})

test('a type and a value of one name have each a past of their own', () => {
  const history = historyOf(
    [release('1.1.0', [{ change: 'added', symbol: 'Mode', kind: 'Variable' }])],
    nowhere,
  )
  expect(history.pastOf('Mode', 'Variable')?.added).toBe('1.1.0')
  expect(history.pastOf('Mode', 'Type alias')).toBeUndefined()
})

const addresses = new Map([
  ['Lock', 'interfaces/Lock.md'],
  ['Device', 'interfaces/Device.md'],
  ['Device.battery', 'interfaces/Device.md#battery'],
  ['battery', 'modules.md#battery'],
])

test.each<[string, string | undefined, string | undefined]>([
  ['Use [the lock](interfaces/Lock.md), not `Device`.', 'the lock', 'interfaces/Lock.md'],
  ['Use {@link Lock}.', 'Lock', 'interfaces/Lock.md'],
  ['Not `Gate`, but `Device`.', 'Device', 'interfaces/Device.md'],
  ['Use `battery`.', 'battery', 'interfaces/Device.md#battery'],
  ['Like `code`.', undefined, undefined],
  ['See [our site](https://example.org).', undefined, undefined],
])('what %s names takes the place', (note, name, url) => {
  const history = historyOf(
    [release('1.1.0', [{ change: 'removed', symbol: 'Device', member: 'code', note }])],
    new Map([...addresses, ['Device.code', 'interfaces/Device.md#code']]),
  )
  expect(history.removals[0]?.replacement).toEqual(name === undefined ? undefined : { name, url })
})

test('what takes a place is what is there now, however often it was renamed', () => {
  const rename = (from: string, to: string) =>
    ({ change: 'renamed', symbol: from, to: { name: to, url: `interfaces/${to}.md` } }) as const
  const history = historyOf(
    [
      release('1.1.0', [rename('Bolt', 'Latch')]),
      release('1.2.0', [rename('Latch', 'Lock'), rename('Gate', 'Door')]),
      release('1.3.0', [{ change: 'removed', symbol: 'Door' }]),
    ],
    addresses,
  )
  expect(history.removals.map(({ symbol, replacement }) => [symbol, replacement])).toEqual([
    ['Bolt', { name: 'Lock', url: 'interfaces/Lock.md' }],
    ['Latch', { name: 'Lock', url: 'interfaces/Lock.md' }],
    ['Gate', { name: 'Door' }],
    ['Door', undefined],
  ])
})
