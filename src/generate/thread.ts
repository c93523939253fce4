import { parentPort, workerData } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import { makeFolder } from '../files/make-folder.ts'
import { fingerprintOf, withPart } from '../trace/fingerprint.ts'
import { traceFiles } from '../trace/trace.ts'
import { identity } from './identity.ts'
import type { ThreadMessage } from './in-thread.ts'
import { keepGeneration } from './last-generation.ts'
import type { MadeFolder, Rendering } from './render.ts'
import { reporter } from './reporter.ts'

const post = (message: ThreadMessage<Rendering | MadeFolder>) => parentPort?.postMessage(message)

try {
  await generation()
} catch (error) {
  // Anything else is a defect of ours, and ends the thread with its stack.
  if (!(error instanceof DocsError)) throw error
  post({ kind: 'failed', message: error.message })
}

/** Tells the pages, and keeps what they depend on for the next time. */
async function generation(): Promise<void> {
  const listener = reporter(post)
  const id = identity()
  const trace = traceFiles()
  // TypeDoc must not be loaded before somebody listens to what it asks.
  const { open, render } = await import('./render.ts')
  const typedoc = await open(listener)
  const { out, parts } = typedoc
  // What keeps it from being made is told by whoever writes there.
  const made = workerData.makesFolder && (await makeFolder(out).catch(() => undefined))
  if (made) return post({ kind: 'done', result: { out, made } })
  const rendering = await render(typedoc, listener)
  const recording = trace.stop()
  post({ kind: 'done', result: rendering })
  keepGeneration(fingerprintOf(parts.reduce(withPart, recording), id), rendering, listener.warnings)
}
