import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { type Run, run, writeFiles } from '../cli/project.ts'
import { filesBelow } from '../theme/render.ts'

const program = resolve('dist/cli/main.js')

const bin = `node ${program}`

/** The scripts of a release, as `seamapi-docs init` writes them. */
export const scripts = {
  test: 'node test.js',
  preversion: `${bin} release --dry-run && npm test`,
  version: `${bin} release`,
}

/** What npm tells its scripts is nothing to those that a test starts; nor are the user's own settings. */
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.keys(process.env).flatMap((name) => (/^npm_/i.test(name) ? [[name, undefined]] : [])),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GITHUB_SHA: undefined,
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder, which is gone after the tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  folders.push(folder)
  return folder
}

/** A source with an interface of such members. */
export function source(members: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(members)
    .map(([name, lines]) => `/** A ${name}. */\nexport interface ${name} {\n${body(lines)}}\n`)
    .join('\n')
}

function body(members: readonly string[]): string {
  return members.map((member) => `  /** Its own. */\n  ${member}\n`).join('')
}

/** package.json of the small package, some of it as a test wants it. */
export function manifest(version: string, own: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ name: 'locks', version, type: 'module', scripts, ...own }, undefined, 2)}\n`
}

/** The package with scripts that make a release without a rehearsal. */
export const unrehearsed = manifest('1.0.0', { scripts: { version: scripts.version } })

/** The sources of 1.0.0. */
export const first = source({ Lock: ['id: string', 'name: string'], Key: ['code: string'] })

/** The same with one symbol more and one less. */
export const broken = source({ Lock: ['id: string', 'name: string'], Door: ['width: number'] })

/** The same with one more member. */
export const grown = source({
  Lock: ['id: string', 'name: string'],
  Key: ['code: string', 'at: Date'],
})

function files(version: string): Record<string, string> {
  return {
    'package.json': manifest(version),
    'package-lock.json': `${JSON.stringify({ name: 'locks', version, lockfileVersion: 3, requires: true, packages: { '': { name: 'locks', version } } }, undefined, 2)}\n`,
    '.npmrc': 'git-tag-version=false\nupdate-notifier=false\n',
    '.gitignore': 'node_modules\n',
    'test.js': '',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        types: [],
        lib: ['es5'],
        skipLibCheck: true,
        module: 'esnext',
        moduleResolution: 'bundler',
      },
      include: ['src'],
    }),
    'typedoc.json': JSON.stringify({
      entryPoints: ['src/index.ts'],
      out: 'docs',
      api: 'api.json',
      readme: 'none',
      includeVersion: true,
      disableGit: true,
      gitRevision: 'main',
      sourceLinkTemplate: 'https://example.org/{path}#L{line}',
    }),
    'src/index.ts': first,
  }
}

/** Makes a repository with the small package, some of its files changed or added. */
export function repository(
  version = '1.0.0',
  changes: Readonly<Record<string, string>> = {},
): string {
  const folder = emptyFolder()
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'user.name', 'Somebody')
  git(folder, 'config', 'user.email', 'somebody@example.org')
  commit(folder, { ...files(version), ...changes })
  return folder
}

let template: Promise<string> | undefined

/** Makes a repository in which 1.0.0 has been released, with more commits after that. */
export async function releasedRepository(
  ...commits: readonly Readonly<Record<string, string>>[]
): Promise<string> {
  template ??= (async () => {
    const folder = repository()
    for (const command of ['snapshot', 'history', 'generate']) {
      const { code, out } = await docs(folder, command)
      if (code !== 0) throw new Error(out)
    }
    commit(folder, {})
    git(folder, 'tag', '--annotate', '--message', '1.0.0', 'v1.0.0')
    return folder
  })()
  const folder = emptyFolder()
  cpSync(await template, folder, { recursive: true })
  for (const changes of commits) commit(folder, changes)
  return folder
}

/** Writes files and commits all that there is. */
export function commit(folder: string, changes: Readonly<Record<string, string>>): void {
  writeFiles(folder, changes)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Change')
}

/** What git says in a folder; fails where git does. */
export function git(folder: string, ...words: readonly string[]): string {
  const options = {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...env },
  } as const
  return execFileSync('git', words, options).trim()
}

/** Runs the built program. */
export function docs(folder: string, ...words: readonly string[]): Promise<Run> {
  return run(folder, words, { env })
}

/** How a program is interrupted: by which signal, and as soon as what is so. */
export interface End {
  readonly signal: NodeJS.Signals
  readonly when: () => boolean
}

/** Runs `npm version`. */
export function version(folder: string, words: readonly string[], end?: End): Promise<Run> {
  return started(folder, 'npm', ['version', ...words], end)
}

/** Runs the built program until it is interrupted. */
export function interrupted(folder: string, words: readonly string[], end: End): Promise<Run> {
  return started(folder, process.execPath, [program, ...words], end)
}

function started(folder: string, name: string, words: readonly string[], end?: End): Promise<Run> {
  return new Promise((done, fail) => {
    // All that it starts hear the signal, as at a terminal.
    const options = { cwd: folder, env: { ...process.env, ...env }, detached: true }
    const child = spawn(name, words, options)
    const { pid = 0 } = child
    let out = ''
    const hear = (data: Buffer) => {
      out += data
    }
    const watch = setInterval(() => {
      if (!end?.when()) return
      clearInterval(watch)
      process.kill(-pid, end.signal)
    }, 5)
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', fail)
    child.on('close', (code) => {
      clearInterval(watch)
      done({ code, out })
    })
  })
}

/** All that a release may touch: the files, and what git knows. */
export function state(folder: string): unknown {
  return {
    files: Object.fromEntries(
      [...filesBelow(folder)].filter(([path]) => !/^(\.git|node_modules)\//.test(path)),
    ),
    head: git(folder, 'rev-parse', 'HEAD'),
    tags: git(folder, 'tag'),
    status: git(folder, 'status', '--short'),
    kept: [...filesBelow(join(folder, '.git')).keys()].filter((path) =>
      /^seamapi|\.lock$/.test(path),
    ),
  }
}
