import { posix } from 'node:path'
import { expect, test } from 'vitest'
import type { Surroundings } from '../../src/history/links.ts'
import { historyPages } from '../../src/history/pages.ts'
import { release } from './release.ts'

const surroundings: Surroundings = {
  addresses: new Map([
    ['Device', 'interfaces/Device.md'],
    ['Device.code', 'interfaces/Device.md#code'],
    ['Lock', 'interfaces/Lock.md'],
    ['Mode', 'modules.md#mode'],
  ]),
  trail: [
    ['pets', 'README.md'],
    ['Exports', 'modules.md'],
  ],
}

const releases = [
  release('1.0.0', [], { date: '2026-01-05' }),
  release(
    '1.1.0',
    [
      { change: 'added', symbol: 'Lock', verdict: 'compatible' },
      { change: 'added', symbol: 'Device', member: 'code', new: 'string', verdict: 'compatible' },
      {
        change: 'deprecated',
        symbol: 'Bolt',
        verdict: 'documentation',
        note: 'Use [Lock](interfaces/Lock.md)\nor [Gate](interfaces/Gate.md), <b>not this.',
      },
    ],
    { since: '1.0.0', date: '2026-02-05', verdict: 'compatible' },
  ),
  release(
    '2.0.0-beta.1',
    [
      {
        change: 'changed',
        symbol: 'Device',
        member: 'code',
        old: 'string',
        new: 'null | string',
        rule: 'null-added',
      },
      {
        change: 'removed',
        symbol: 'Bolt',
        note: 'Use [Lock](interfaces/Lock.md).',
        rule: 'symbol-removed',
      },
      { change: 'removed', symbol: 'Mood', kind: 'Type alias', url: 'modules.md#mood' },
      { change: 'removed', symbol: 'Device', member: 'a_b', old: `"${'x'.repeat(90)}"` },
      {
        change: 'renamed',
        symbol: 'Modus',
        kind: 'Type alias',
        url: 'modules.md#modus',
        to: { name: 'Mode', url: 'modules.md#mode' },
      },
    ],
    { since: '1.1.0', date: '2026-03-05' },
  ),
]

const pages = historyPages(releases, surroundings)

test('there is a page of all releases, one of each, and one for what had one', () => {
  expect([...pages.keys()]).toEqual([
    'changes.md',
    'releases/1.0.0.md',
    'releases/1.1.0.md',
    'releases/2.0.0-beta.1.md',
    'interfaces/Bolt.md',
  ])
  expect(historyPages([], surroundings).size).toBe(0)
})

test('all releases stand below each other, the newest first, symbols with their members', () => {
  expect(pages.get('changes.md')).toBe(`[pets](README.md) / Changes

# Changes

## [2.0.0-beta.1](releases/2.0.0-beta.1.md)

**Breaking**, 2026-03-05: 1 changed, 1 renamed, 3 removed.

- [\`Bolt\`](interfaces/Bolt.md): removed
- [\`Device\`](interfaces/Device.md)
  - [\`a_b\`](releases/2.0.0-beta.1.md): removed
  - [\`code\`](interfaces/Device.md#code): may be null or undefined
- [\`Modus\`](releases/2.0.0-beta.1.md): renamed to [\`Mode\`](modules.md#mode), a guess by likeness
- [\`Mood\`](releases/2.0.0-beta.1.md): removed

## [1.1.0](releases/1.1.0.md)

**Compatible**, 2026-02-05: 2 added, 1 deprecated.

- [\`Bolt\`](interfaces/Bolt.md): deprecated
- [\`Device\`](interfaces/Device.md)
  - [\`code\`](interfaces/Device.md#code): added
- [\`Lock\`](interfaces/Lock.md): added

## [1.0.0](releases/1.0.0.md)

2026-01-05: the first release of which there is a record.
`)
})

test('a release tells types and reasons, by verdicts', () => {
  expect(
    pages.get('releases/2.0.0-beta.1.md'),
  ).toBe(`[pets](../README.md) / [Changes](../changes.md) / 2.0.0-beta.1

# Release: 2.0.0-beta.1

**Breaking**, 2026-03-05: 1 changed, 1 renamed, 3 removed.

The release before it is [1.1.0](1.1.0.md).

## Breaking

- [\`Bolt\`](../interfaces/Bolt.md): removed. It was deprecated: Use [Lock](../interfaces/Lock.md). An import of it is an error.
- [\`Device\`](../interfaces/Device.md)
  - \`a_b\`: removed.
    - before: \`"${'x'.repeat(90)}"\`
  - [\`code\`](../interfaces/Device.md#code): may be null or undefined, from \`string\` to \`null | string\`. Who reads it has to expect that; who writes it may make use of it.
- \`Modus\`: renamed to [\`Mode\`](../modules.md#mode), a guess by likeness.
- \`Mood\`: removed.
`)
  const [compatible = 0, documentation = 0] = ['## Compatible', '## Documentation only'].map(
    (title) => pages.get('releases/1.1.0.md')?.indexOf(title),
  )
  expect(compatible).toBeGreaterThan(0)
  expect(documentation).toBeGreaterThan(compatible)
})

test('what a deprecation says is on one line, with living links and without HTML of its own', () => {
  expect(pages.get('releases/1.1.0.md')).toContain(
    '- [`Bolt`](../interfaces/Bolt.md): deprecated: Use [Lock](../interfaces/Lock.md) or Gate, \\<b>not this.',
  )
})

test('in the place of a page that is gone stands what became of its symbol', () => {
  expect(
    pages.get('interfaces/Bolt.md'),
  ).toBe(`[pets](../README.md) / [Exports](../modules.md) / Bolt

# Interface: Bolt

Removed in [2.0.0-beta.1](../releases/2.0.0-beta.1.md), on 2026-03-05. [\`Lock\`](Lock.md) takes its place.

**\`deprecated\`** Use [Lock](Lock.md).
`)
})

test('a page that is there now is not replaced', () => {
  const addresses = new Map([...surroundings.addresses, ['Bolt', 'interfaces/Bolt.md']])
  expect(historyPages(releases, { ...surroundings, addresses }).has('interfaces/Bolt.md')).toBe(
    false,
  )
})

test('all links lead somewhere', () => {
  const known = [...surroundings.addresses.values(), 'README.md', 'modules.md', ...pages.keys()]
  const links = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => {
      const [file = '', hash] = link.split('#')
      return posix.join(posix.dirname(path), file) + (hash === undefined ? '' : `#${hash}`)
    }),
  )
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter((link) => !known.includes(link))).toEqual([])
})

test('pages have no breadcrumbs and a public path where others have that', () => {
  const other = historyPages(releases, { ...surroundings, trail: [], publicPath: '/docs/' })
  expect(other.get('releases/1.1.0.md')).toMatch(/^# Release: 1\.1\.0\n/)
  expect(other.get('releases/1.1.0.md')).toContain('[`Lock`](/docs/interfaces/Lock.md)')
})

test('any name is shown as it is', () => {
  const odd = historyPages(
    [release('1.1.0', [{ change: 'removed', symbol: '`<b>|_*[x](y)' }])],
    surroundings,
  )
  expect(odd.get('changes.md')).toContain('`` `<b>|_*[x](y) ``')
})
