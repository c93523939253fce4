import { isFresh, type Sync } from '../files/sync.ts'
import type { Progress } from '../generate/render.ts'
import type { Pages } from './pages.ts'

const numbers = new Intl.NumberFormat('en')

/** How far a generation is, in words. */
export function progressText({ step, done, total = 0 }: Progress): string {
  const count = numbers.format(done)
  switch (step) {
    case 'read':
      return 'Reading the sources…'
    case 'convert':
      return `Converting the sources: ${count} declarations`
    case 'package':
      return `Converting the packages: ${count} of ${numbers.format(total)}`
    case 'render':
      return `Rendering the pages: ${count} of ${numbers.format(total)}`
  }
}

/** One line a file: what a generation would do with it, and whether somebody edited it. */
export function planLines({ plan, isInterrupted }: Sync): string[] {
  const note = (path: string) => (plan.edited.includes(path) ? ' (edited by hand)' : '')
  return [
    ...(isInterrupted ? ['  a generation has not finished'] : []),
    ...plan.write.map((path) => `  write   ${path}${note(path)}`),
    ...plan.remove.map((path) => `  remove  ${path}${note(path)}`),
    ...plan.foreign.map((path) => `  blocked ${path} (no generation wrote what stands there)`),
  ]
}

/** What a generation would do under a title, or that there is nothing to do. */
export function planText(sync: Sync, title: string): string {
  return isFresh(sync) ? planSummary(sync) : [title, ...planLines(sync)].join('\n')
}

/** What a generation did, or would do, as data. */
export function planJson(sync: Sync, { isConverted, warnings }: Pages): string {
  const { root, plan, isInterrupted } = sync
  const data = {
    out: root,
    fresh: isFresh(sync),
    converted: isConverted,
    interrupted: isInterrupted,
    ...plan,
    warnings,
  }
  return JSON.stringify(data, undefined, 2)
}

/** What a generation did, in one line. */
export function planSummary(sync: Sync): string {
  const { write, remove, keep } = sync.plan
  return isFresh(sync)
    ? `${sync.root} is up to date: ${keep.length} files.`
    : `${sync.root}: ${write.length} written, ${remove.length} removed, ${keep.length} unchanged.`
}
