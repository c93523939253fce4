import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a program ended, and what it took. */
export interface Run {
  readonly isDone: boolean
  /** What it printed, to either stream. */
  readonly out: string
  readonly seconds: number
  /** The most memory that it held at one time, in MiB; undefined if it was killed. */
  readonly memory: number | undefined
}

interface RunOptions {
  /** Default: the current folder. */
  readonly cwd?: string
  /** MiB of heap, where Node's own limit is too low. */
  readonly heap?: number | undefined
}

/** Minutes after which a program is taken to hang. */
const LIMIT = 30

/** Runs a program under Node in a process of its own, and measures it. */
export function runNode(
  script: string,
  args: readonly string[],
  { cwd = '.', heap }: RunOptions = {},
): Promise<Run> {
  const began = performance.now()
  const node = [
    ...(heap ? [`--max-old-space-size=${heap}`] : []),
    `--import=${join(import.meta.dirname, 'report-memory.js')}`,
  ]
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, script, ...args], {
      cwd,
      timeout: LIMIT * 60_000,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const texts = { out: '', memory: '' }
    for (const stream of child.stdio.slice(1, 3))
      stream?.on('data', (data: Buffer) => {
        texts.out += data
      })
    child.stdio[3]?.on('data', (data: Buffer) => {
      texts.memory += data
    })
    child.on('error', fail)
    child.on('close', (code, signal) =>
      done({
        isDone: code === 0,
        out: signal ? `${texts.out}\nended by ${signal}` : texts.out,
        seconds: (performance.now() - began) / 1000,
        memory: texts.memory ? Math.round(Number(texts.memory) / 1024) : undefined,
      }),
    )
  })
}
