import { removeEmpty } from '../files/make-folder.ts'
import type { Manifest } from '../files/manifest.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import { type MadeFolder, resultOfThread, type ThreadListener } from './in-thread.ts'
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

/**
 * The pages from a thread, or from a second one where the first has made the output folder after it
 * had read what is around it.
 */
async function render(listener: ThreadListener, makesFolder: boolean): Promise<RenderedAnew> {
  const folders: MadeFolder[] = []
  const made = (folder: MadeFolder) => void folders.push(folder)
  const inThread = (makesFolder: boolean) =>
    resultOfThread<Rendering | undefined>('./thread.js', { makesFolder }, { ...listener, made })
  const removeAll = async (all: readonly MadeFolder[]) => {
    for (const folder of all) await removeEmpty(folder.out, folder.made)
  }
  try {
    const rendering = (await inThread(makesFolder)) ?? ((await inThread(false)) as Rendering)
    const isOut = ({ out }: MadeFolder) => out === rendering.out
    await removeAll(folders.filter((folder) => !isOut(folder)))
    return { ...rendering, made: folders.find(isOut)?.made }
  } catch (error) {
    await removeAll(folders)
    throw error
  }
}

type RenderedAnew = Rendering & Pick<WantedPages, 'made'>
