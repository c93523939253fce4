import { applySync, isFresh } from '../../files/sync.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { preparePages } from '../pages.ts'

/** Brings the generated pages up to date. */
export const generate = defineCommand({
  name: 'generate',
  summary: 'Write the pages that typedoc.json describes; touch no file that no generation wrote.',
  options: {},
  async run(_options, terminal) {
    const sync = await preparePages(terminal)
    const { write, remove, keep, edited } = sync.plan
    if (edited.length > 0)
      terminal.warn(
        `Overwriting changes made by hand:\n${edited.map((path) => `  ${path}`).join('\n')}`,
      )
    const fresh = isFresh(sync)
    await applySync(sync, terminal.signal)
    terminal.print(
      fresh
        ? `${sync.root} is up to date: ${keep.length} files.`
        : `${sync.root}: ${write.length} written, ${remove.length} removed, ${keep.length} unchanged.`,
    )
    return ExitCode.Ok
  },
})
