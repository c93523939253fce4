import { Worker } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import type { Progress, Rendering } from './render.ts'

/** What the thread tells. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'rendered'; readonly rendering: Rendering }
  | { readonly kind: 'failed'; readonly message: string }

/** What hears a thread while it renders. */
export interface ThreadListener {
  progress(progress: Progress): void
  warn(text: string): void
  /** Aborted when the rendering is not wanted any more. */
  readonly signal: AbortSignal
  /** True where the output folder is made as soon as it is known, for what is to be written there. */
  readonly makesFolder?: boolean
}

/**
 * Every page of the package in the current folder, rendered in a thread of its own: TypeDoc keeps
 * that one busy, while this one hears Ctrl-C and shows how far it is.
 *
 * @throws DocsError with all that TypeDoc reports, or when the signal is aborted.
 */
export function renderInThread({
  progress,
  warn,
  signal,
  makesFolder = false,
}: ThreadListener): Promise<Rendering> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: { makesFolder },
    })
    const end = () => void worker.terminate()
    signal.addEventListener('abort', end, { once: true })
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'progress') progress(message.progress)
      else if (message.kind === 'warning') warn(message.text)
      else if (message.kind === 'rendered') resolve(message.rendering)
      else reject(new DocsError(message.message))
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', end)
      reject(signal.aborted ? signal.reason : new Error('The thread ended without any pages.'))
    })
  })
}
