import { parentPort, workerData } from 'node:worker_threads'
import { DocsError } from '../docs-error.ts'
import { fingerprintOf } from '../trace/fingerprint.ts'
import { traceFiles } from '../trace/trace.ts'
import { identity } from './identity.ts'
import type { ThreadMessage } from './in-thread.ts'
import { type ConvertedPackage, keepConversion } from './package.ts'
import { reporter } from './reporter.ts'

const post = (message: ThreadMessage<ConvertedPackage>) => parentPort?.postMessage(message)

const folder: string = workerData.folder

try {
  const listener = reporter(post)
  const id = identity()
  const trace = traceFiles()
  // TypeDoc must not be loaded before somebody listens to what it asks.
  const { convertOne } = await import('./convert-one.ts')
  const model = await convertOne(folder, listener)
  const { warnings } = listener
  const converted = { model, warnings, fingerprint: fingerprintOf(trace.stop(), id) }
  post({ kind: 'done', result: converted })
  keepConversion(folder, converted)
} catch (error) {
  // Anything else is a defect of ours, and ends the thread with its stack.
  if (!(error instanceof DocsError)) throw error
  post({ kind: 'failed', message: error.message })
}
