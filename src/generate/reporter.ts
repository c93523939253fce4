import type { ThreadMessage } from './in-thread.ts'
import type { Progress, RenderingListener } from './render.ts'

/** Milliseconds between two reports of how far the work is. */
const INTERVAL = 100

/** What hears a rendering in a thread and tells it to the one that started the thread. */
export interface Reporter extends RenderingListener {
  /** All that was warned of so far. */
  readonly warnings: string[]
}

/** A reporter that tells how far the work is now and then, and whenever a step begins. */
export function reporter(post: (message: ThreadMessage<never>) => void): Reporter {
  const warnings: string[] = []
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
