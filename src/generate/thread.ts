import { workerData } from 'node:worker_threads'
import { makeFolder } from '../files/make-folder.ts'
import { fingerprintOf, withPart } from '../trace/fingerprint.ts'
import { traceFiles } from '../trace/trace.ts'
import { identity } from './identity.ts'
import { keepGeneration } from './last-generation.ts'
import type { MadeFolder, Rendering } from './render.ts'
import { post, reported, reporter } from './reporter.ts'

await reported(generation)

/** Tells the pages, and keeps what they depend on for the next time. */
async function generation(): Promise<void> {
  const listener = reporter()
  const id = identity()
  const trace = traceFiles()
  // TypeDoc must not be loaded before somebody listens to what it asks.
  const { open, render } = await import('./render.ts')
  const typedoc = await open(listener)
  const { out, parts } = typedoc
  // What keeps it from being made is told by whoever writes there.
  const made = workerData.makesFolder && (await makeFolder(out).catch(() => undefined))
  if (made) return post<MadeFolder>({ kind: 'done', result: { out, made } })
  const rendering = await render(typedoc, listener)
  const recording = trace.stop()
  post<Rendering>({ kind: 'done', result: rendering })
  keepGeneration(fingerprintOf(parts.reduce(withPart, recording), id), rendering, listener.warnings)
}
