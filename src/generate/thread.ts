import { workerData } from 'node:worker_threads'
import { makeFolder } from '../files/make-folder.ts'
import { changesIn, fingerprintOf, withPart } from '../trace/fingerprint.ts'
import { traceFiles } from '../trace/trace.ts'
import { identity } from './identity.ts'
import { keepGeneration } from './last-generation.ts'
import type { Rendering } from './render.ts'
import { post, reported, reporter } from './reporter.ts'

await reported(generation)

/** Tells the pages, and keeps what they depend on for the next time. */
async function generation(): Promise<void> {
  const listener = reporter()
  const id = identity()
  const trace = traceFiles()
  // TypeDoc must not be loaded before somebody listens to what it asks.
  const { convert, open, render } = await import('./render.ts')
  const typedoc = await open(listener, makeOut)
  // TypeDoc lists the files around it only once: if it has done so before, another thread begins anew.
  if ((await makeOut(typedoc.out)) && changesIn(trace.soFar()).length > 0)
    return post({ kind: 'done', result: undefined })
  const rendering = await render(typedoc, await convert(typedoc), listener)
  const recording = trace.stop()
  post<Rendering>({ kind: 'done', result: rendering })
  keepGeneration(
    fingerprintOf(typedoc.parts.reduce(withPart, recording), id),
    rendering,
    listener.warnings,
  )
}

/** Makes the output folder where the pages are to be written; true if it was not there. */
async function makeOut(out: string): Promise<boolean> {
  // What keeps it from being made is told by whoever writes there.
  const made = workerData.makesFolder && (await makeFolder(out).catch(() => undefined))
  if (made) post({ kind: 'made', out, made })
  return Boolean(made)
}
