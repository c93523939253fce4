import { parentPort } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import { type Progress, render } from './render.ts'
import type { ThreadMessage } from './rendering.ts'

/** Milliseconds between two reports of how far the work is. */
const INTERVAL = 100

const post = (message: ThreadMessage) => parentPort?.postMessage(message)

let last = 0
let step: Progress['step'] | undefined

/** Reports now and then, and whenever a step begins. */
function progress(now: Progress): void {
  const time = performance.now()
  if (now.step === step && time - last < INTERVAL) return
  last = time
  step = now.step
  post({ kind: 'progress', progress: now })
}

try {
  const rendering = await render({
    progress,
    warn: (text) => post({ kind: 'warning', text }),
  })
  post({ kind: 'rendered', rendering })
} catch (error) {
  // Anything else is a defect of ours, and ends the thread with its stack.
  if (!(error instanceof DocsError)) throw error
  post({ kind: 'failed', message: error.message })
}
