import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { run } from '../programs/run.ts'

/** What one run took. */
export interface Sample {
  /** From start to end. */
  readonly seconds: number
  /** Of all processes and threads, in the program and in the system. */
  readonly cpuSeconds: number
  /** MiB that its largest process held at one time. */
  readonly memory: number
  /** Milliseconds of single steps, by their names, for a program that tells them. */
  readonly steps: Readonly<Record<string, number>>
}

/** A run that did not come to a good end. */
export interface Failure {
  readonly failure: string
  /** The end of what it printed. */
  readonly out: string
}

export type Command = readonly [string, ...string[]]

/** Where some commands run. */
export interface Surroundings {
  readonly folder: string
  readonly env?: Readonly<Record<string, string>> | undefined
  /** File for figures. */
  readonly figures: string
  /** Minutes after which a command has failed. Default: 10. */
  readonly limit?: number
}

/** GNU's: it hears from the kernel what a program of any kind and its children took. */
const time = '/usr/bin/time'

/** How `timeout` says that it ended a command. */
const timedOut = 124

/** Why nothing can be measured on this machine; undefined where it can. */
export function obstacle(): string | undefined {
  return existsSync(time)
    ? undefined
    : `Cannot measure without \`${time}\`: expected GNU time, as in Debian's package \`time\`.`
}

/** Runs commands one after the other, and measures them as one. */
export async function measure(
  commands: readonly Command[],
  { folder, env, figures, limit = 10 }: Surroundings,
): Promise<Sample | Failure> {
  const samples: Sample[] = []
  for (const command of commands) {
    const format = ['-q', '-o', figures, '-f', '%U %S %M %x']
    const bounds = ['timeout', '--foreground', '--kill-after=5', `${limit}m`]
    const ended = await run([time, ...format, ...bounds, ...command], { cwd: folder, env })
    const [user = 0, system = 0, kibibytes = 0, code] = readFileSync(figures, 'utf8')
      .split(' ')
      .map(Number)
    const { isDone, seconds } = ended
    const out = stripVTControlCharacters(ended.out)
    if (!isDone)
      return { failure: code === timedOut ? `takes over ${limit} minutes` : reason(out), out }
    samples.push({
      seconds,
      cpuSeconds: user + system,
      memory: kibibytes / 1024,
      steps: ended.figures ? JSON.parse(ended.figures) : {},
    })
  }
  return together(samples)
}

/** What several runs took, one after the other. */
export function together(samples: readonly Sample[]): Sample {
  const sum = (figure: (sample: Sample) => number) =>
    samples.reduce((total, sample) => total + figure(sample), 0)
  return {
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    memory: Math.max(...samples.map(({ memory }) => memory)),
    steps: Object.assign({}, ...samples.map(({ steps }) => steps)),
  }
}

/** The line that says why a program failed: the first that speaks of an error, or else the last. */
export function reason(out: string): string {
  const lines = out
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'says nothing').slice(0, 160)
}
