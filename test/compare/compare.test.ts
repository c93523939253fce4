import * as parser from 'mdast-util-from-markdown'
import { expect, test, vi } from 'vitest'
import { compare } from '../../src/compare/compare.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('mdast-util-from-markdown', async (original) => ({ ...(await original<typeof parser>()) }))

const url = 'https://github.com/example/locks/blob/main/src/models.ts'
const page = `# Interface: Lock

## Properties

### name

• **name**: \`string\`

How people call it.

\`\`\`ts
lock.name
\`\`\`

#### Defined in

[models.ts:18](${url}#L18)
`

test.each([
  ['the same bytes', page, 'same', 0],
  ['carriage returns', page.replaceAll('\n', '\r\n'), 'same', 0],
  ['a byte order mark', `\uFEFF${page}`, 'same', 0],
  ['trailing blanks', page.replaceAll(/(it\.|ts:18.*)$/gm, '$1  '), 'same', 2],
  ['another line', page.replace(':18', ':19').replace('L18', 'L19'), 'moved', 0],
  ['another line and trailing blanks', page.replace(/:18(.*)L18\)/, ':19$1L19)  '), 'moved', 2],
  ['another line, and a word', page.replace(':18', ':19').replace('How', 'What'), 'changed', 2],
])('%s', (_, changed, status, parsed) => {
  const parse = vi.spyOn(parser, 'fromMarkdown')
  expect(statusOf(page, changed)).toBe(status)
  expect(parse).toHaveBeenCalledTimes(parsed)
  parse.mockRestore()
})

test.each([
  ['below another heading', page.replace('Defined in', 'Seen in')],
  ['with more behind it', `${page}and elsewhere\n`],
  ['after another link', page.replace('[models', '[at](a.md) [models')],
  ['after a link and without its own', page.replace(/\[models.*/, '[at](a.md) models.ts:18')],
  ['as code', page.replace('[models', '    [models')],
  ['in a fence', page.replace('```\n\n####', '####').replace(/$/, '\n```\n')],
  ['in a longer fence', page.replace('```ts', '````ts').replace(/$/, '\n````\n')],
  ['in a fence of tildes', page.replace('```ts', '~~~ts').replace(/$/, '\n~~~\n')],
  [
    'in an indented fence',
    page.replace('```ts', ' ```ts').replace('```\n\n#', '#').replace(/$/, '\n ```\n'),
  ],
  ['in a comment', `<!--\n${page}\n-->\n`],
])('a source %s is text', (_, text) => {
  expect(statusOf(text, text)).toBe('same')
  expect(statusOf(text, text.replace('ts:18', 'ts:19'))).toBe('changed')
})

test('a source without a link may hold what looks like Markdown', () => {
  const text = page.replace(/\[models.*/, '__tests__/*.ts:18')
  expect(statusOf(text, text.replace('ts:18', 'ts:19'))).toBe('moved')
  expect(statusOf(text, text.replace('*.ts:18\n', '*.ts:19  \n'))).toBe('moved')
  expect(statusOf(text, text.replace('*.ts:18', 'a.ts:18'))).toBe('changed')
})

test('names that differ in case are different pages', () => {
  const lock = ['interfaces/Lock.md', '# Interface: Lock\n'] as const
  const LOCK = ['interfaces/LOCK.md', '# Interface: LOCK\n'] as const
  expect(compare(new Map([lock, LOCK]), new Map([LOCK])).pages).toEqual([
    { path: 'interfaces/LOCK.md', status: 'same' },
    { path: 'interfaces/Lock.md', status: 'removed' },
  ])
})

test('names that differ in case are different members', () => {
  const exports = (...names: string[]) =>
    `# locks\n\n## Variables\n\n${names.map((name) => `### ${name}\n\n• **${name}**: \`1\`\n`).join('\n___\n\n')}`
  const { pages } = compare(
    new Map([['modules.md', exports('Lock', 'lock')]]),
    new Map([['modules.md', exports('Lock', 'LOCK')]]),
  )
  expect(pages).toMatchObject([
    {
      members: [
        { change: 'added', address: 'LOCK' },
        { change: 'removed', address: 'lock' },
      ],
    },
  ])
})

test('a difference is plain data', () => {
  const now = page
    .replace('`string`', '`number`')
    .replace('How people call it.', 'What it is called.\n\nBy people.')
  expect(compare(new Map([['Lock.md', page]]), new Map([['Lock.md', now]]))).toEqual({
    pages: [
      {
        path: 'Lock.md',
        status: 'changed',
        members: [
          {
            change: 'changed',
            address: 'Lock.name',
            group: 'Properties',
            isStatic: false,
            parts: [
              { part: 'signature', old: '• **name**: `string`', new: '• **name**: `number`' },
              {
                part: 'comment',
                old: 'How people call it.\n\n```ts\nlock.name\n```',
                new: 'What it is called.\n\nBy people.\n\n```ts\nlock.name\n```',
              },
            ],
          },
        ],
        texts: [],
      },
    ],
  })
})

function statusOf(old: string, now: string) {
  return compare(new Map([['Lock.md', old]]), new Map([['Lock.md', now]])).pages[0]?.status
}
