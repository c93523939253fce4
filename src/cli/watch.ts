import { DocsError } from '../docs-error.ts'
import { applySync, isFresh } from '../files/sync.ts'
import type { ResultListener } from '../generate/in-thread.ts'
import type { Rendering } from '../generate/render.ts'
import type { Terminal } from './command.ts'
import { progressText } from './report.ts'

/** What wants to know how the pages fare, beside the terminal. */
export interface WatchObserver {
  /** Told of what is wrong; the last good pages stay. */
  failed?(message: string): void
  /** Told when the pages are as the sources have them. */
  fresh?(): void
}

/**
 * Brings the pages up to date now and after every change on which they depend, until it is
 * interrupted. What is wrong is said at once; the last good pages stay until it is mended.
 */
export async function watchPages(terminal: Terminal, observer: WatchObserver = {}): Promise<void> {
  const { runThread } = await import('../generate/in-thread.ts')
  const failed = (message: string) => {
    terminal.warn(message)
    observer.failed?.(message)
  }
  let applied = Promise.resolve()
  const listener: ResultListener<Rendering> = {
    progress: (progress) => terminal.progress(progressText(progress)),
    warn: (text) => terminal.warn(text),
    signal: terminal.signal,
    failed,
    done({ out, files }) {
      applied = applied.then(async () => {
        try {
          const sync = await applySync(out, files, { signal: terminal.signal })
          const { write, remove } = sync.plan
          if (!isFresh(sync))
            terminal.print(`${out}: ${write.length} written, ${remove.length} removed`)
          observer.fresh?.()
        } catch (error) {
          if (!(error instanceof DocsError)) throw error
          failed(error.message)
        }
      })
    },
  }
  // The thread ends where only another one can begin anew.
  while (!terminal.signal.aborted) await runThread('./watch-thread.js', {}, listener)
  await applied
}
