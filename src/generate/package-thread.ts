import { workerData } from 'node:worker_threads'
import { fingerprintOf } from '../trace/fingerprint.ts'
import { traceFiles } from '../trace/trace.ts'
import { identity } from './identity.ts'
import { type ConvertedPackage, keepConversion } from './package.ts'
import { post, reported, reporter } from './reporter.ts'

await reported(() => conversion(workerData.folder))

/** Tells the model of a package, and keeps it for the next time. */
async function conversion(folder: string): Promise<void> {
  const listener = reporter()
  const id = identity()
  const trace = traceFiles()
  // TypeDoc must not be loaded before somebody listens to what it asks.
  const { convertOne } = await import('./convert-one.ts')
  const model = await convertOne(folder, listener)
  const { warnings } = listener
  const converted = { model, warnings, fingerprint: fingerprintOf(trace.stop(), id) }
  post<ConvertedPackage>({ kind: 'done', result: converted })
  keepConversion(folder, converted)
}
