import { applySync, isFresh } from '../../files/sync.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { renderedPages } from '../pages.ts'

/** Brings the generated pages up to date. */
export const generate = defineCommand({
  name: 'generate',
  summary: 'Write the pages that typedoc.json describes; touch no file that no generation wrote.',
  options: {},
  async run(_options, terminal) {
    const { out, files } = await renderedPages(terminal)
    const sync = await applySync(out, files, { signal: terminal.signal })
    const { write, remove, keep, edited } = sync.plan
    if (edited.length > 0)
      terminal.warn(
        `Overwrote changes made by hand:\n${edited.map((path) => `  ${path}`).join('\n')}`,
      )
    terminal.print(
      isFresh(sync)
        ? `${out} is up to date: ${keep.length} files.`
        : `${out}: ${write.length} written, ${remove.length} removed, ${keep.length} unchanged.`,
    )
    return ExitCode.Ok
  },
})
