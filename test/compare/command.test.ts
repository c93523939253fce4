import { exec } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { run, writeFiles } from '../cli/project.ts'

let folder: string
const compare = (...args: string[]) => run(folder, ['compare', ...args])

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'))
  const name = (line: number, comment: string) =>
    `# Interface: Lock\n\n## Properties\n\n### name\n\n• **name**: \`string\`\n\n${comment}\n\n` +
    `#### Defined in\n\n[models.ts:${line}](https://example.org/models.ts#L${line})\n`
  writeFiles(folder, {
    'old/interfaces/Lock.md': name(12, 'Short.'),
    'moved/interfaces/Lock.md': name(14, 'Short.'),
    'changed/interfaces/Lock.md': name(14, 'Long.'),
    'changed/notes.txt': 'Not a page.',
    'empty/notes.txt': 'Not a page.',
  })
  cpSync(resolve('docs'), join(folder, 'docs'), { recursive: true })
})

describe.concurrent('compare', () => {
  test.each([
    ['old', 'old', 0, '1 page the same.\n'],
    ['docs', 'docs', 0, ' pages the same.\n'],
    ['old', 'moved', 0, '1 page moved lines only.\n'],
    ['moved', 'changed', 1, '  changed  Lock.name (Properties): comment\n\n1 member changed.\n'],
    ['old', 'empty', 1, 'removed  interfaces/Lock.md\n\n1 page removed.\n'],
  ])('%s and %s', async (old, now, code, said) => {
    expect(await compare(old, now)).toEqual({ code, out: expect.stringContaining(said) })
  })

  test('--verbose lists what moved and shows what changed', async () => {
    expect((await compare('old', 'moved', '--verbose')).out).toBe(
      'moved    interfaces/Lock.md\n\n1 page moved lines only.\n',
    )
    expect((await compare('old', 'changed', '--verbose')).out).toContain('      + Long.\n')
  })

  test('--json prints the summary and the whole comparison', async () => {
    const { code, out } = await compare('--json', 'old', 'changed')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      summary: {
        pages: { added: 0, removed: 0, changed: 1, moved: 0, same: 0 },
        members: { added: 0, removed: 0, changed: 1, relocated: 0 },
        texts: 0,
      },
      pages: [
        {
          path: 'interfaces/Lock.md',
          status: 'changed',
          members: [
            {
              change: 'changed',
              address: 'Lock.name',
              group: 'Properties',
              isStatic: false,
              parts: [{ part: 'comment', old: 'Short.', new: 'Long.' }],
            },
          ],
          texts: [],
        },
      ],
    })
  })

  test('--json prints all of it, though the reader is slow', async () => {
    const pages = Array.from({ length: 3000 }, (_, at) => [`many/Page${at}.md`, '# A page\n'])
    writeFiles(folder, Object.fromEntries(pages))
    const program = `"${process.execPath}" "${resolve('dist/cli/main.js')}"`
    const pipe = `${program} compare --json empty many | (sleep 1; cat)`
    const { stdout } = await promisify(exec)(pipe, { cwd: folder, maxBuffer: 2 ** 24 })
    expect(JSON.parse(stdout).pages).toHaveLength(3000)
  })

  test.each([
    [['nowhere', 'old'], /^Cannot compare `nowhere`, which is no folder: /],
    [['old', 'nowhere'], /^Cannot compare `nowhere`, which is no folder: /],
    [['old', '--docs', 'nowhere'], /^Cannot compare `nowhere`: expected it to exist/],
    [['old', 'old/interfaces/Lock.md'], /^Cannot compare `.*Lock\.md`: expected a folder/],
    [['empty', 'empty'], /^Cannot compare `empty` with `empty`: expected Markdown pages/],
    [['', 'old'], /^Cannot compare ``, which is no folder: /],
    [['old', 'old', 'old'], /too many arguments/],
  ])('%j: one message and exit code 2', async (args, message) => {
    const { code, out } = await compare(...args)
    expect(out).toMatch(message)
    expect(out).not.toMatch(/\n {4}at /)
    expect(code).toBe(2)
  })

  test('--help explains the arguments', async () => {
    const { code, out } = await compare('--help')
    expect(code).toBe(0)
    expect(out).toContain('compare [options] [OLD_DOCS] [NEW_DOCS]')
    expect(out).toMatch(/OLD_DOCS +Folder or revision of the pages as they were\./)
  })
})
