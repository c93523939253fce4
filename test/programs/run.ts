import { spawn } from 'node:child_process'

/** How a program ended. */
export interface Run {
  readonly isDone: boolean
  /** The end of what it printed, to either stream. */
  readonly out: string
  /** What it wrote to its fourth stream, which is there for figures about itself. */
  readonly figures: string
  readonly seconds: number
}

interface RunOptions {
  /** Default: the current folder. */
  readonly cwd?: string
  /** Variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Minutes after which it is taken to hang; without them it is waited for. */
  readonly minutes?: number
}

/** Characters that are kept of what a program prints. */
const KEPT = 100_000

/** Runs a program and waits for its end. */
export function run(
  [program, ...args]: readonly [string, ...string[]],
  { cwd = '.', env = {}, minutes }: RunOptions = {},
): Promise<Run> {
  const began = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      timeout: minutes && minutes * 60_000,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const texts = { out: '', figures: '' }
    for (const stream of child.stdio.slice(1, 3))
      stream?.on('data', (data: Buffer) => {
        texts.out = (texts.out + data).slice(-KEPT)
      })
    child.stdio[3]?.on('data', (data: Buffer) => {
      texts.figures += data
    })
    child.on('error', fail)
    child.on('close', (code, signal) =>
      done({
        isDone: code === 0,
        out: signal ? `${texts.out}\nended by ${signal}` : texts.out,
        figures: texts.figures,
        seconds: (performance.now() - began) / 1000,
      }),
    )
  })
}
