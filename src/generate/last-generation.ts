import { allChanges, type Change, type Fingerprint, firstChange } from '../trace/fingerprint.ts'
import { cacheFile, readMemory, writeMemory } from '../trace/memory.ts'
import { identity } from './identity.ts'
import type { Rendering } from './render.ts'

/** What a generation found. */
export interface Generation {
  /** The output folder, as seen from the current one. */
  readonly out: string
  /** Hashes of the files that it would write, by their paths. */
  readonly wanted: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/** What the last generation of the current folder found, and what it depended on. */
export interface LastGeneration extends Generation {
  /** The first thing that has changed since; undefined where a new one would find the same. */
  change(): Change | undefined
  /** The first few of all things that have changed since. */
  changes(limit: number): Change[]
}

/** The last generation of the current folder on this machine; undefined where none is known. */
export function lastGeneration(): LastGeneration | undefined {
  const file = generationFile()
  const memory = file && readMemory<Generation>(file)
  if (!memory) return undefined
  const { fingerprint, result } = memory
  return {
    ...result,
    change: () => firstChange(fingerprint, identity()),
    changes: (limit) => allChanges(fingerprint, identity(), limit),
  }
}

/** Keeps what a generation found, for the next one; or that nothing can be kept of it. */
export function keepGeneration(
  fingerprint: Fingerprint | undefined,
  { out, wanted }: Rendering,
  warnings: readonly string[],
): void {
  const file = generationFile()
  if (!file) return
  const result: Generation = { out, wanted: Object.fromEntries(wanted), warnings }
  writeMemory(file, fingerprint && { fingerprint, result })
}

function generationFile(): string | undefined {
  return cacheFile('.', 'generation')
}
