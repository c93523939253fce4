import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'
import { run } from './project.ts'

const isGenerated = (path: string) =>
  /^(README|changes|modules|(?:interfaces|releases)\/.+)\.md$|^(\.generated|reference)\.json$/.test(
    path,
  )

const generated = (folder: string) =>
  Object.fromEntries([...filesBelow(folder)].filter(([path]) => isGenerated(path)))

/** The records of the releases are what their pages are made of. */
function copyRecords(docs: string): void {
  const isRecord = (path: string) => !path.endsWith('.md')
  cpSync('docs/releases', join(docs, 'releases'), { recursive: true, filter: isRecord })
}

/** A copy of the sources, without git, without the pages. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  for (const path of ['src', 'package.json', 'tsconfig.json', 'typedoc.json'])
    cpSync(path, join(folder, path), { recursive: true })
  cpSync('docs/.vitepress/home.md', join(folder, 'docs/.vitepress/home.md'))
  copyRecords(join(folder, 'docs'))
  for (const path of ['dist', 'node_modules']) symlinkSync(resolve(path), join(folder, path))
  return folder
}

describe.concurrent('the committed pages are what a generation writes', () => {
  test('without git, in another time zone, under another locale', async () => {
    const folder = copy()
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    expect(await run(folder, ['generate'], { env })).toMatchObject({ code: 0 })
    expect(generated(join(folder, 'docs'))).toEqual(generated('docs'))
  })

  test('in a clone with another remote, on another branch', async () => {
    const folder = copy()
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args])
    git('init', '--quiet', '--initial-branch', 'topic')
    git('remote', 'add', 'origin', 'https://github.com/somebody/fork.git')
    git('add', 'src')
    expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(generated(join(folder, 'docs'))).toEqual(generated('docs'))
  })

  test("with TypeDoc's own command, from another working directory", () => {
    const cwd = mkdtempSync(join(tmpdir(), 'cwd-'))
    copyRecords(join(cwd, 'docs'))
    const typedoc = resolve('node_modules/typedoc/bin/typedoc')
    const args = [typedoc, '--options', resolve('typedoc.json'), '--out', join(cwd, 'docs')]
    execFileSync(process.execPath, args, { cwd })
    expect(generated(join(cwd, 'docs'))).toEqual(generated('docs'))
    rmSync(cwd, { recursive: true })
  })
})
