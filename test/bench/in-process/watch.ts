import { spawn } from 'node:child_process'
import { copyFileSync, writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { median } from '../median.ts'

// The program that is started: a watch of the current folder, in which a source gets the contents of
// one file after the other. It tells how long the first generation takes, and how long after a
// change the pages are written.
const [program = '', source = '', ...revisions] = process.argv.slice(2)
/** Milliseconds in which all pages are held against the sources once more. */
const BETWEEN = 6_000

const watch = spawn(process.execPath, [program, 'generate', '--watch'])
let hear = (_said: string) => {}
watch.stdout.on('data', (data: Buffer) => hear(String(data)))
watch.stderr.on('data', (data: Buffer) => process.stderr.write(data))

/** Milliseconds from a deed until the watch has written pages. */
function written(deed: () => void): Promise<number> {
  const began = performance.now()
  return new Promise((resolve) => {
    hear = (said) => {
      if (said.includes(' written')) resolve(performance.now() - began)
    }
    deed()
  })
}

const first = await written(() => {})
const times: number[] = []
for (const revision of revisions) {
  await setTimeout(BETWEEN)
  times.push(await written(() => copyFileSync(revision, source)))
}
watch.kill('SIGINT')
writeSync(3, JSON.stringify({ first, change: median(times) }))
