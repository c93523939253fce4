import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { run, writeFiles } from '../cli/project.ts'

let root: string
let repository: string
const at = (folder: string, ...args: string[]) => run(folder, ['compare', ...args])
const compare = (...args: string[]) => at(repository, ...args)

function git(folder: string, ...words: string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...identity, ...words], { cwd: folder, stdio: 'pipe' })
}

function commit(message: string, contents: Readonly<Record<string, string>>) {
  writeFiles(repository, contents)
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message', message)
}

const page = (line: number, comment: string) =>
  `# Interface: Lock\n\n## Properties\n\n### name\n\n• **name**: \`string\`\n\n${comment}\n\n` +
  `#### Defined in\n\n[models.ts:${line}](https://example.org/models.ts#L${line})\n`

/*
 * v1 ── topic   a longer comment, a page whose name is not ASCII
 *   └── main    another page
 */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'revisions-'))
  repository = join(root, 'shapes')
  mkdirSync(repository)
  git(repository, 'init', '--quiet', '--initial-branch', 'main')
  commit('One', {
    'README.md': '# Shapes\n',
    'docs/interfaces/Lock.md': page(12, 'Short.'),
    'docs/api.json': '{}',
    'docs/.vitepress/notes.md': 'Not a page.',
    'packages/core/docs/index.md': '# Core\n',
  })
  symlinkSync('../README.md', join(repository, 'docs/README.md'))
  symlinkSync('nowhere.md', join(repository, 'docs/dangling.md'))
  symlinkSync('interfaces', join(repository, 'docs/folder.md'))
  symlinkSync('README.md', join(repository, 'docs/in two\nlines.md'))
  commit('Two', {})
  git(repository, 'rm', '--quiet', 'docs/dangling.md', 'docs/folder.md', 'docs/in two\nlines.md')
  commit('Three', {})
  git(repository, 'tag', '--annotate', 'v1', '--message', 'One')
  git(repository, 'branch', 'topic')
  commit('Four', { 'docs/interfaces/Key.md': '# Key\n' })
  git(repository, 'branch', 'docs')
  git(repository, 'checkout', '--quiet', 'topic')
  commit('Five', {
    'docs/interfaces/Lock.md': page(14, 'Long.'),
    'docs/interfaces/Schlüssel "1".md': '# Schlüssel\n',
  })
})

describe.concurrent('compare', () => {
  const changed = `\
changed  interfaces/Lock.md
  changed  Lock.name (Properties): comment
added    interfaces/Schlüssel "1".md

1 page added, 1 member changed, 1 page the same.
`

  test.each([
    ['a branch with what is checked out', ['--base', 'main'], changed],
    ['a tag with the folder', ['v1'], changed],
    ['two revisions', ['v1', 'topic'], changed],
    ['a commit with a folder', ['v1^{}', 'docs'], changed],
    ['a folder with a revision', ['docs', 'topic'], '3 pages the same.\n'],
    ['a folder before a branch of its name', ['docs', 'docs'], '3 pages the same.\n'],
    ['a branch called like the folder', ['heads/docs', 'main'], '3 pages the same.\n'],
    ['links that lead nowhere and elsewhere', ['v1~1', 'v1'], '2 pages the same.\n'],
    ['another folder', ['v1', '--docs', 'packages/core/docs'], '1 page the same.\n'],
  ])('%s', async (_, args, said) => {
    const isSame = !said.includes('changed')
    expect(await compare(...args)).toEqual({ code: isSame ? 0 : 1, out: said })
  })

  test('from another folder of the repository', async () => {
    const core = join(repository, 'packages/core')
    expect(await at(core, 'v1')).toEqual({ code: 0, out: '1 page the same.\n' })
    expect(await at(core, 'v1', 'topic', '--docs', '../../docs')).toEqual({ code: 1, out: changed })
    expect(await at(core, '--base', 'main', '--docs', resolve(repository, 'docs'))).toEqual({
      code: 1,
      out: changed,
    })
  })

  test('in the root of the repository', async () => {
    const args = ['v1', 'topic', '--docs', '.']
    const said = 'changed  docs/interfaces/Lock.md\n'
    expect(await compare(...args)).toEqual({ code: 1, out: expect.stringContaining(said) })
  })

  test('what is not committed counts as well', async () => {
    const copy = join(root, 'copy')
    git(root, 'clone', '--quiet', '--branch', 'topic', 'shapes', copy)
    rmSync(join(copy, 'docs/interfaces'), { recursive: true })
    // A clone has the branches of others as those of `origin`.
    expect((await at(copy, '--base', 'main')).out).toBe(
      'removed  interfaces/Lock.md\n\n1 page removed, 1 page the same.\n',
    )
  })

  test('for a pull request', async () => {
    expect(await compare('--base', 'main', '--format', 'markdown')).toEqual({
      code: 1,
      out: `\
1 page added, 1 member changed, 1 page the same.

<details>
<summary>What differs</summary>

- changed \`interfaces/Lock.md\`
  - changed \`Lock.name\` (\`Properties\`): \`comment\`
- added \`interfaces/Schlüssel "1".md\`

</details>
`,
    })
  })

  test('as data, in two ways', async () => {
    const [one, other] = [await compare('v1', '--json'), await compare('v1', '--format', 'json')]
    expect(one).toEqual(other)
    expect(JSON.parse(one.out)).toMatchObject({ summary: { pages: { added: 1, changed: 1 } } })
  })

  test('thousands of pages', async () => {
    const many = join(root, 'many')
    mkdirSync(many)
    const pages = Array.from({ length: 3000 }, (_, at) => [`docs/Page${at}.md`, `# Page ${at}\n`])
    writeFiles(many, Object.fromEntries(pages))
    git(many, 'init', '--quiet')
    git(many, 'add', '--all')
    git(many, 'commit', '--quiet', '--message', 'Many')
    expect(await at(many, 'HEAD')).toEqual({ code: 0, out: '3000 pages the same.\n' })
  })
})

describe.concurrent('one message and exit code 2', () => {
  const isTold = async (folder: string, args: string[], message: string | RegExp) => {
    const { code, out } = await at(folder, ...args)
    expect(out).toMatch(message)
    expect(out.trimEnd()).not.toContain('\n')
    expect(code).toBe(2)
  }

  test.each<[string, string[], string]>([
    [
      'neither folder nor revision',
      ['nowhere'],
      'Cannot compare `nowhere`, which is no folder: expected a branch, a tag or a commit that git knows.',
    ],
    [
      'no such branch',
      ['--base', 'nowhere'],
      'Cannot compare with `nowhere`: expected a branch, a tag or a commit that git knows.',
    ],
    ['an option as a branch', ['--base=--all'], 'Cannot compare with `--all`: expected a branch'],
    [
      'no such folder at that revision',
      ['v1', 'topic', '--docs', 'pages'],
      'Cannot compare `v1`: expected the folder `pages` in that revision.',
    ],
    [
      'a folder outside of the repository',
      ['v1', 'topic', '--docs', '..'],
      'Cannot compare `v1`: expected the folder `..` in that revision.',
    ],
    [
      'a file in the place of the folder',
      ['v1', 'topic', '--docs', 'README.md'],
      'expected the folder `README.md` in that revision.',
    ],
    ['no such folder here', ['v1', '--docs', 'pages'], 'Cannot '],
    ['a base and a side', ['v1', '--base', 'main'], 'expected one of them'],
    ['nothing', [], 'expected the pages as they were, a folder or a revision, or `--base main`.'],
    ['another form', ['v1', '--format', 'yaml'], 'expected text, markdown, json.'],
  ])('%s', async (_, args, message) => isTold(repository, args, message))

  test('no common commit', async () => {
    const other = join(root, 'other')
    git(root, 'clone', '--quiet', '--branch', 'topic', 'shapes', other)
    git(other, 'checkout', '--quiet', '--orphan', 'lone')
    git(other, 'commit', '--quiet', '--message', 'Lone')
    await isTold(
      other,
      ['--base', 'main'],
      /expected a commit from which both it and HEAD come\.\n$/,
    )
  })

  test('a shallow clone', async () => {
    const shallow = join(root, 'shallow')
    const url = `${pathToFileURL(repository)}`
    const words = ['--quiet', '--depth', '1', '--no-single-branch', '--branch', 'topic']
    git(root, 'clone', ...words, url, shallow)
    const told = /This clone is shallow: `git fetch --unshallow`.* `fetch-depth: 0`/
    await isTold(shallow, ['--base', 'main'], told)
    await isTold(shallow, ['v0'], told)
  })

  test('no repository', async () => {
    const folder = join(root, 'plain')
    writeFiles(folder, { 'docs/a.md': '# A\n' })
    const env = { GIT_CEILING_DIRECTORIES: root }
    const { code, out } = await run(folder, ['compare', '--base', 'main'], { env })
    expect(out).toMatch(/^Cannot compare with `main`: .* says: fatal: not a git repository/)
    expect(code).toBe(2)
  })

  test('no git', async () => {
    const env = { PATH: '', Path: '' }
    const { code, out } = await run(repository, ['compare', '--base', 'main'], { env })
    expect(out).toBe('Cannot compare with `main`: expected git to be installed.\n')
    expect(code).toBe(2)
  })
})
