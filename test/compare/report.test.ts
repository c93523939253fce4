import { expect, test } from 'vitest'
import type { Comparison, PageDifference, PartDifference } from '../../src/compare/difference.ts'
import { markdownReport } from '../../src/compare/markdown-report.ts'
import { report } from '../../src/compare/report.ts'
import { differs, summarize, summaryLine } from '../../src/compare/summary.ts'

const address = { group: 'Properties', isStatic: false }
const changed: PageDifference = {
  path: 'interfaces/Lock.md',
  status: 'changed',
  members: [
    { change: 'added', address: 'Lock.zone', ...address },
    { change: 'removed', address: 'Lock.room', ...address, isStatic: true },
    member('Lock.name', [
      { part: 'signature', old: '• **name**: `string`', new: '• **name**: `Name`' },
      { part: 'comment', old: 'Short.', new: 'Long.' },
      { part: 'source', old: '[a.ts:1](a#L1)', new: '[b.ts:1](b#L1)' },
    ]),
    member('Lock.id', [{ part: 'source', old: '[a.ts:1](a#L1)', new: '[b.ts:1](b#L1)' }]),
  ],
  texts: [{ part: 'Hierarchy', old: '- `A`\n\n- `B`\n\n- `B`', new: '- `A`\n\n- `B`' }],
}
const unchanged: PageDifference[] = [
  { path: 'a.md', status: 'same' },
  { path: 'b.md', status: 'moved' },
  { path: 'c.md', status: 'added' },
  { path: 'd.md', status: 'removed' },
  { path: 'e.md', status: 'removed' },
]

test('a quiet report counts what is the same or moved', () => {
  expect(report({ pages: [...unchanged, changed] }, { isVerbose: false })).toBe(`\
added    c.md
removed  d.md
removed  e.md
changed  interfaces/Lock.md
  added    Lock.zone (Properties)
  removed  Lock.room (Properties, static)
  changed  Lock.name (Properties): signature, comment, source
      - • **name**: \`string\`
      + • **name**: \`Name\`
  changed  Lock.id (Properties): source
  text     Hierarchy

1 page added, 2 pages removed, 1 member added, 1 member removed, 1 member changed, \
1 member in another file, 1 text changed, 1 page moved lines only, 1 page the same.`)
})

test('a verbose report lists what moved, and the lines that differ', () => {
  const text = report({ pages: [...unchanged, changed] }, { isVerbose: true })
  expect(text).toContain('moved    b.md\n')
  expect(text).not.toContain('a.md')
  expect(text).toContain('    comment\n      - Short.\n      + Long.\n')
  expect(text).toContain('  text     Hierarchy\n      - - `B`\n\n')
})

test('a report of equal folders is one line', () => {
  const pages: PageDifference[] = [
    { path: 'a.md', status: 'same' },
    { path: 'b.md', status: 'same' },
  ]
  expect(report({ pages }, { isVerbose: true })).toBe('2 pages the same.')
})

test('a report for a pull request folds what differs', () => {
  expect(markdownReport({ pages: [...unchanged, changed] })).toBe(`\
1 page added, 2 pages removed, 1 member added, 1 member removed, 1 member changed, \
1 member in another file, 1 text changed, 1 page moved lines only, 1 page the same.

<details>
<summary>What differs</summary>

- added \`c.md\`
- removed \`d.md\`
- removed \`e.md\`
- changed \`interfaces/Lock.md\`
  - added \`Lock.zone\` (\`Properties\`)
  - removed \`Lock.room\` (\`Properties\`, static)
  - changed \`Lock.name\` (\`Properties\`): \`signature\`, \`comment\`, \`source\`
    - \`\` - • **name**: \`string\` \`\`
    - \`\` + • **name**: \`Name\` \`\`
  - changed \`Lock.id\` (\`Properties\`): \`source\`
  - text \`Hierarchy\`

</details>`)
  expect(markdownReport({ pages: [{ path: 'b.md', status: 'moved' }] })).toBe(
    '1 page moved lines only.',
  )
})

test('a report for a pull request fits in a comment', () => {
  const pages = Array.from({ length: 300 }, (_, at) => ({
    path: `<Page \`${at}\`>.md`,
    status: 'added' as const,
  }))
  const text = markdownReport({ pages })
  expect(text).toContain('- added ``<Page `199`>.md``\n- … and 100 lines more\n\n</details>')
})

test('a summary fits in the line of a pull request', () => {
  const { pages, members, texts } = summarize({ pages: [...unchanged, changed] })
  expect({ pages, members, texts }).toEqual({
    pages: { added: 1, removed: 2, changed: 1, moved: 1, same: 1 },
    members: { added: 1, removed: 1, changed: 1, relocated: 1 },
    texts: 1,
  })
  const none = { added: 0, removed: 0, changed: 0 }
  expect(
    summaryLine({
      pages: { ...none, changed: 1, moved: 27, same: 0 },
      members: { ...none, changed: 2, relocated: 0 },
      texts: 0,
    }),
  ).toBe('2 members changed, 27 pages moved lines only')
})

test.each([
  ['same', false],
  ['moved', false],
  ['added', true],
  ['removed', true],
] as const)('a page that is %s', (status, isDifferent) => {
  const comparison: Comparison = { pages: [{ path: 'a.md', status }] }
  expect(differs(summarize(comparison))).toBe(isDifferent)
})

test('a page that is changed', () => {
  expect(differs(summarize({ pages: [changed] }))).toBe(true)
})

function member(address: string, parts: PartDifference[]) {
  return { change: 'changed' as const, address, group: 'Properties', isStatic: false, parts }
}
