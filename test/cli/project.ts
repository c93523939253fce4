import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const bin = resolve('dist/cli/main.js')

/** A small documented package, as the commands expect one in the current folder. */
const files = {
  'package.json': '{ "name": "tiny", "type": "module" }',
  'README.md': 'A tiny package.\n',
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "types": [], "lib": ["es2022"] }, "include": ["src"] }',
  'typedoc.json': JSON.stringify({
    plugin: ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')],
    entryPoints: ['src/index.ts'],
    out: 'docs',
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: 'https://example.org/{path}#L{line}',
    treatValidationWarningsAsErrors: true,
  }),
  'src/index.ts': '/** A lock. */\nexport interface Lock {\n  /** UUID. */\n  lock_id: string\n}\n',
  'docs/guide/by-hand.md': 'Written by hand.\n',
}

/** Makes a folder with the small package in it, some of its files changed or added. */
export function project(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFiles(folder, { ...files, ...changes })
  return folder
}

let template: Promise<string> | undefined

/** Makes such a folder with its pages generated. */
export async function generatedProject(): Promise<string> {
  template ??= (async () => {
    const folder = project()
    const { code, out } = await run(folder, ['generate'])
    if (code !== 0) throw new Error(out)
    return folder
  })()
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  cpSync(await template, folder, { recursive: true })
  return folder
}

/** Writes files below a folder. */
export function writeFiles(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** How a command ended, and what it said. */
export interface Run {
  readonly code: number | null
  readonly out: string
}

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds after which it gets Ctrl-C. */
  readonly interruptAfter?: number
  /** Another installation's program. */
  readonly program?: string
}

/** Runs the built program in a folder, as a user would. */
export function run(
  folder: string,
  args: readonly string[],
  { env = {}, interruptAfter, program = bin }: RunOptions = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    })
    let out = ''
    const hear = (data: Buffer) => {
      out += data
    }
    if (interruptAfter) setTimeout(() => child.kill('SIGINT'), interruptAfter)
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', fail)
    child.on('close', (code) => done({ code, out }))
  })
}

/** What a command answers with `--json`; fails where the command does. */
export async function answer(
  folder: string,
  command: string,
  options?: RunOptions,
): Promise<{ readonly converted: boolean }> {
  const { code, out } = await run(folder, [command, '--json'], options)
  if (code !== 0) throw new Error(out)
  return JSON.parse(out.slice(out.indexOf('{\n')))
}
