import { type Manifest, manifestOf } from '../files/manifest.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import { resultOfThread, type ThreadListener } from './in-thread.ts'
import { lastGeneration } from './last-generation.ts'
import type { Rendering } from './render.ts'

/** What should be in the output folder. */
export interface WantedPages {
  /** The output folder, as seen from the current one. */
  readonly out: string
  /** Hashes of the files. */
  readonly wanted: Manifest
  /** False where nothing has changed, so that they are known from the last generation. */
  readonly isConverted: boolean
  /** Their contents. The sources are converted for them, unless they have been already. */
  files(): Promise<GeneratedFiles>
  /** The first folder that was made for the output folder; undefined where that was there. */
  readonly made?: string | undefined
}

/**
 * What a generation would write: as the last one left it where nothing has changed on which it
 * depends, else from a new conversion.
 *
 * @param makesFolder - True where the output folder is made as soon as it is known, for what is to be
 * written there.
 * @throws DocsError with all that TypeDoc reports, or when the signal is aborted.
 */
export async function wantedPages(
  listener: ThreadListener,
  makesFolder: boolean,
): Promise<WantedPages> {
  const render = (listener: ThreadListener) =>
    resultOfThread<Rendering>('./thread.js', { makesFolder }, listener)
  const last = lastGeneration()
  if (last && !last.change()) {
    for (const text of last.warnings) listener.warn(text)
    const quiet = { ...listener, warn: () => {} }
    return {
      out: last.out,
      wanted: new Map(Object.entries(last.wanted)),
      isConverted: false,
      files: async () => (await render(quiet)).files,
    }
  }
  const { files, ...rendering } = await render(listener)
  return { ...rendering, wanted: manifestOf(files), isConverted: true, files: async () => files }
}
