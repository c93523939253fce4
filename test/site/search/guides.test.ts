import { expect, test } from 'vitest'
import { guide, readGuides } from '../../../src/site/search/guides.ts'

const text = [
  '---',
  'title: Ignored',
  '---',
  '# Access codes',
  'What *they* are.',
  '## The [`status`](x.md)',
  '```ts',
  '## no heading',
  '```',
  'Says where a code stands.',
  '## Twice',
  '## Twice',
].join('\n\n')

test('a page is found with its sections, under the anchors of GitHub', () => {
  const [group] = guide('guide/codes.md', text)
  expect(
    group?.entries.map(({ kind, name, link, summary }) => [kind, name, link, summary]),
  ).toEqual([
    ['Guide', 'Access codes', '/guide/codes.html', 'What they are.'],
    ['Section', 'The status', '/guide/codes.html#the-status', 'Says where a code stands.'],
    ['Section', 'Twice', '/guide/codes.html#twice', ''],
    ['Section', 'Twice', '/guide/codes.html#twice-1', ''],
  ])
})

test('a page may keep out of the search', () => {
  expect(guide('a.md', '---\nsearch: false\n---\n# A')).toEqual([])
})

test('generated pages are no guides', () => {
  const pages = readGuides('docs', { folder: '', hasHistory: true }).map(
    ({ entries }) => entries[0]?.link,
  )
  expect(pages).toContain('/guide/devices.html')
  expect(pages.filter((link) => !link?.startsWith('/guide/'))).toEqual([])
})
