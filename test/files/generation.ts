import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Folder, temporaryFolder } from './folder.ts'

/** What one of the calls that change the disk meets; `generation.mjs` explains them. */
export type Fate = 'kill' | 'tear' | 'fail' | 'copy'

/** How a generation ended, and what it said. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
}

/** Writes down what a generation should write, for processes to read. */
export function listed(files: Folder): string {
  const path = join(temporaryFolder(), 'files.json')
  writeFileSync(path, JSON.stringify(files))
  return path
}

/** Starts a generation of listed files in a process of its own. */
export function start(root: string, list: string, fate?: Fate, call?: number) {
  const args = [resolve('test/files/generation.mjs'), root, list]
  if (fate) args.push(fate, String(call))
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let out = ''
  child.stdout?.on('data', (data) => {
    out += data
  })
  const ending = new Promise<Ending>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, out: out.trim() }))
  })
  /** The process has started, and the generation is about to. */
  const beginning = new Promise((begin) => child.once('message', begin))
  return { child, beginning, ending }
}

/** Lets a generation meet its fate at one call after the other, until one meets it no more. */
export async function forEachCall(
  each: (call: number) => Promise<{ readonly isOver: boolean }>,
): Promise<number> {
  let isOver = false
  let calls = 0
  const worker = async () => {
    while (!isOver) {
      calls += 1
      if ((await each(calls)).isOver) isOver = true
    }
  }
  await Promise.all([worker(), worker(), worker()])
  return calls
}
