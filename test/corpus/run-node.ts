import { join } from 'node:path'
import { type Run, run } from '../programs/run.ts'

/** How a program ended, and what it took. */
export interface NodeRun extends Run {
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
export async function runNode(
  script: string,
  args: readonly string[],
  { cwd = '.', heap }: RunOptions = {},
): Promise<NodeRun> {
  const node = [
    ...(heap ? [`--max-old-space-size=${heap}`] : []),
    `--import=${join(import.meta.dirname, 'report-memory.js')}`,
  ]
  const ended = await run([process.execPath, ...node, script, ...args], { cwd, minutes: LIMIT })
  const { figures } = ended
  return { ...ended, memory: figures ? Math.round(Number(figures) / 1024) : undefined }
}
