import { Worker } from 'node:worker_threads'
import type { Rendering } from './render.ts'
import type { ThreadListener, ThreadMessage } from './rendering.ts'

/** What hears a watch. */
export interface WatchListener extends ThreadListener {
  /** Told of the pages after each generation; the next one waits for nobody. */
  rendered(rendering: Rendering): void
  /** Told of what is wrong, until it is mended and there are pages again. */
  failed(message: string): void
}

/**
 * Renders the pages of the package in the current folder in a thread of its own, now and whenever
 * something changes on which they depend, until the signal is aborted.
 */
export function watchInThread(listener: WatchListener): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./watch-thread.js', import.meta.url))
    const end = () => void worker.terminate()
    listener.signal.addEventListener('abort', end, { once: true })
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'progress') listener.progress(message.progress)
      else if (message.kind === 'warning') listener.warn(message.text)
      else if (message.kind === 'rendered') listener.rendered(message.rendering)
      else listener.failed(message.message)
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
