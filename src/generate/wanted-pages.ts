import { removeEmpty } from '../files/make-folder.ts'
import type { Manifest } from '../files/manifest.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import { resultOfThread, type ThreadListener } from './in-thread.ts'
import { lastGeneration } from './last-generation.ts'
import type { MadeFolder, Rendering } from './render.ts'

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
  const last = lastGeneration()
  if (last && !last.change()) {
    for (const text of last.warnings) listener.warn(text)
    const quiet = { ...listener, warn: () => {} }
    return {
      out: last.out,
      wanted: new Map(Object.entries(last.wanted)),
      isConverted: false,
      files: async () => (await render(quiet, makesFolder)).files,
    }
  }
  const { files, ...rendering } = await render(listener, makesFolder)
  return { ...rendering, isConverted: true, files: async () => files }
}

/** The pages from a thread, or from a second one where the first has only made the output folder. */
async function render(listener: ThreadListener, makesFolder: boolean): Promise<RenderedAnew> {
  const inThread = (makesFolder: boolean) =>
    resultOfThread<Rendering | MadeFolder>('./thread.js', { makesFolder }, listener)
  const first = await inThread(makesFolder)
  if ('files' in first) return first
  const { out, made } = first
  try {
    return { ...((await inThread(false)) as Rendering), made }
  } catch (error) {
    await removeEmpty(out, made)
    throw error
  }
}

type RenderedAnew = Rendering & Partial<MadeFolder>
