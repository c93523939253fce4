import { gunzipSync, gzipSync } from 'node:zlib'
import { type Fingerprint, firstChange, type Identity } from '../trace/fingerprint.ts'
import { cacheFile, readMemory, writeMemory } from '../trace/memory.ts'
import { unheard } from '../trace/traced.ts'

/** A package of a monorepo, converted. */
export interface ConvertedPackage {
  /** TypeDoc's model as JSON. */
  readonly model: string
  readonly warnings: readonly string[]
  /** What it depends on; undefined where that is not known. */
  readonly fingerprint: Fingerprint | undefined
}

interface Kept {
  /** The JSON of the model, compressed, in base64. */
  readonly model: string
  readonly warnings: readonly string[]
}

/**
 * The last conversion of a package, if nothing has changed since on which it depends.
 *
 * @param id - What it depends on now, beyond the disk.
 */
export function lastConversion(folder: string, id: Identity): ConvertedPackage | undefined {
  return unheard(() => {
    const file = fileFor(folder)
    const memory = file && readMemory<Kept>(file)
    if (!memory || firstChange(memory.fingerprint, id)) return undefined
    const { fingerprint, result } = memory
    const model = gunzipSync(Buffer.from(result.model, 'base64')).toString()
    return { model, warnings: result.warnings, fingerprint }
  })
}

/** Keeps a conversion for the next time; or that nothing can be kept of it. */
export function keepConversion(folder: string, converted: ConvertedPackage): void {
  const file = fileFor(folder)
  if (!file) return
  const { fingerprint, model, warnings } = converted
  const result: Kept = { model: gzipSync(model, { level: 1 }).toString('base64'), warnings }
  writeMemory(file, fingerprint && { fingerprint, result })
}

function fileFor(folder: string): string | undefined {
  return cacheFile(folder, 'package')
}
