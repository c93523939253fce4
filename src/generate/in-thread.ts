import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import { unheard } from '../trace/traced.ts'
import type { Progress } from './render.ts'

/** What a thread tells the one that started it. */
export type ThreadMessage<T> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'warning'; readonly text: string }
  | MadeFolder
  /** What it was started for; of a watch, again and again. */
  | { readonly kind: 'done'; readonly result: T }
  /** What a user can mend. */
  | { readonly kind: 'failed'; readonly message: string }

/** An output folder that was not there. */
export interface MadeFolder {
  readonly kind: 'made'
  readonly out: string
  /** The first folder that was made for it. */
  readonly made: string
}

/** What hears a thread while it works. */
export interface ThreadListener {
  progress(progress: Progress): void
  warn(text: string): void
  made?(folder: MadeFolder): void
  /** Aborted when the result is not wanted any more. */
  readonly signal: AbortSignal
}

/** What hears a thread that has more than one result. */
export interface ResultListener<T> extends ThreadListener {
  done(result: T): void
  failed(message: string): void
}

/**
 * What suits reflections, of which hardly any is garbage before the end: fewer copies of what is
 * young, and a heap that grows by less than its double.
 */
const YOUNG_MEBIBYTES = 64
const HEAP_GROWING_PERCENT = 20

/**
 * Runs a module in a thread of its own, until it ends by itself or the signal is aborted: TypeDoc
 * keeps that one busy, while this one hears Ctrl-C and shows how far it is.
 *
 * @param module - File name of the module, beside this one.
 */
export function runThread<T>(
  module: string,
  data: unknown,
  listener: ResultListener<T>,
): Promise<void> {
  const { signal } = listener
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`)
    // What the thread asks of the disk is its own affair, or told by it.
    const worker = unheard(
      () =>
        new Worker(new URL(module, import.meta.url), {
          workerData: data,
          resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES },
        }),
    )
    const end = () => void worker.terminate()
    signal.addEventListener('abort', end, { once: true })
    worker.on('message', (message: ThreadMessage<T>) => {
      if (message.kind === 'progress') listener.progress(message.progress)
      else if (message.kind === 'warning') listener.warn(message.text)
      else if (message.kind === 'made') listener.made?.(message)
      else if (message.kind === 'done') listener.done(message.result)
      else listener.failed(message.message)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', end)
      resolve()
    })
  })
}

/**
 * The one result of a module that runs in a thread of its own; there as soon as it is told, while
 * the thread may still have something to do.
 *
 * @throws DocsError when the thread failed; the signal's reason when that is aborted.
 */
export function resultOfThread<T>(
  module: string,
  data: unknown,
  listener: ThreadListener,
): Promise<T> {
  return new Promise((resolve, reject) => {
    runThread<T>(module, data, {
      ...listener,
      done: resolve,
      failed: (message) => reject(new DocsError(message)),
    }).then(
      () => reject(listener.signal.reason ?? new Error(`The thread of ${module} gave no result.`)),
      reject,
    )
  })
}
