import { expect, test } from 'vitest'
import { decodeCore, encodeCore } from '../../../src/site/search/core.ts'
import { decodeDetails, encodeDetails } from '../../../src/site/search/details.ts'
import type { EntryGroup, FullEntry } from '../../../src/site/search/entries.ts'

function entry(name: string, link: string, more: Partial<FullEntry> = {}): FullEntry {
  return { kind: 'Property', name, link, text: '', literals: [], heirs: [], ...more }
}

const groups: EntryGroup[] = [
  {
    entries: [
      entry('Animal', '/interfaces/zoo.Animal.html', { kind: 'Interface', deprecated: true }),
      entry('legCount', '/interfaces/zoo.Animal.html#legcount', {
        type: 'number',
        summary: 'How many.',
        optional: true,
        heirs: [1],
      }),
      entry('$tag', '/interfaces/zoo.Animal.html#tag'),
      entry('inner', '/interfaces/zoo.Animal.html#tag', { outer: '$tag' }),
    ],
    namespace: 'zoo',
    family: [1],
  },
  { entries: [entry('Cat', '/modules.html#cat', { kind: 'Type alias' })], family: [] },
]
// The core of a large package has only some of the names.
const names = ['inner', 'legCount']
const firsts = { names: ['inner'], literals: [], types: [], words: [], flags: [] }
const core = decodeCore(JSON.parse(JSON.stringify(encodeCore(groups, names, firsts))))

test('the core comes back with the numbers of the first entries', () => {
  expect(core).toEqual({
    symbols: [
      { name: 'Animal', kind: 'Interface', namespace: 'zoo', entry: 0 },
      { name: 'Cat', kind: 'Type alias', namespace: '', entry: 4 },
    ],
    names,
    firsts,
    kinds: ['Interface', 'Property', 'Type alias'],
  })
})

test('the details come back as they are shown', () => {
  const inherited = [
    [],
    [
      { name: 'legCount', entry: 1 },
      { name: '$tag', entry: 2 },
    ],
  ]
  const full = groups.map((group, at) => ({ ...group, inherited: inherited[at] ?? [] }))
  const data = JSON.parse(JSON.stringify(encodeDetails(full, core)))
  const decoded = decodeDetails(data, core, 0)
  expect(decoded.map(({ family }) => family)).toEqual([[1], []])
  expect(decoded.map((details) => details.inherited)).toEqual(inherited)
  const empty = { type: '', summary: '', outer: '', optional: false, deprecated: false }
  for (const [at, { entries }] of groups.entries())
    expect(decoded[at]?.entries).toEqual(
      entries.map(({ text: _text, literals: _literals, ...shown }) => ({
        ...empty,
        ...shown,
        heirCount: shown.heirs.length,
      })),
    )
})
