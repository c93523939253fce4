import { parentPort } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import type { ThreadMessage } from './in-thread.ts'
import type { Progress, RenderingListener } from './render.ts'

/** Tells something to the one that started this thread. */
export function post<T>(message: ThreadMessage<T>): void {
  parentPort?.postMessage(message)
}

/** The result of some work of this thread; undefined after what a user can mend, which is told. */
export async function reported<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    // Anything else is a defect of ours, and ends the thread with its stack.
    if (!(error instanceof DocsError)) throw error
    post({ kind: 'failed', message: error.message })
    return undefined
  }
}

/** Milliseconds between two reports of how far the work is. */
const INTERVAL = 100

/** What hears a rendering in a thread and tells it to the one that started the thread. */
export interface Reporter extends RenderingListener {
  /** All that was warned of so far. */
  readonly warnings: readonly string[]
}

/**
 * A reporter that tells how far the work is now and then, and whenever a step begins.
 *
 * @param told - What was warned of before.
 */
export function reporter(told: readonly string[] = []): Reporter {
  const warnings = [...told]
  let last = 0
  let step: Progress['step'] | undefined
  return {
    warnings,
    warn(text) {
      if (warnings.includes(text)) return
      warnings.push(text)
      post({ kind: 'warning', text })
    },
    progress(progress) {
      const now = performance.now()
      if (progress.step === step && now - last < INTERVAL) return
      last = now
      step = progress.step
      post({ kind: 'progress', progress })
    },
  }
}
