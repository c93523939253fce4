import type { Progress } from '../generate/render.ts'
import type { WantedPages } from '../generate/wanted-pages.ts'
import type { CommandOption, Terminal } from './command.ts'
import { progressText } from './report.ts'

/** Prints data instead of sentences. */
export const jsonOption: CommandOption<boolean> = {
  flags: '--json',
  help: 'Print the result as JSON.',
  default: false,
}

/** What a generation would write, and what it warned of. */
export interface Pages extends WantedPages {
  readonly warnings: readonly string[]
}

/**
 * The pages that typedoc.json in the current folder describes, with the progress on the terminal.
 *
 * @param makesFolder - True where they are to be written.
 * @throws DocsError with all that TypeDoc reports, file and line first where there are any.
 */
export async function pages(terminal: Terminal, makesFolder = false): Promise<Pages> {
  const { wantedPages } = await import('../generate/wanted-pages.ts')
  const warnings: string[] = []
  const listener = {
    progress: (progress: Progress) => terminal.progress(progressText(progress)),
    warn(text: string) {
      if (warnings.includes(text)) return
      warnings.push(text)
      terminal.warn(text)
    },
    signal: terminal.signal,
  }
  return { ...(await wantedPages(listener, makesFolder)), warnings }
}
