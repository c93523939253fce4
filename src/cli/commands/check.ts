import { isFresh, prepareSync, type Sync } from '../../files/sync.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { renderedPages } from '../pages.ts'

/** Tells whether the generated pages are up to date, and changes nothing. */
export const check = defineCommand({
  name: 'check',
  summary:
    'Exit with 1 and a list if the pages are not what `generate` would write; change nothing.',
  options: {},
  async run(_options, terminal) {
    const { out, files } = await renderedPages(terminal)
    const sync = await prepareSync(out, files)
    if (isFresh(sync)) {
      terminal.print(`${out} is up to date: ${sync.plan.keep.length} files.`)
      return ExitCode.Ok
    }
    const lines = stale(sync)
    terminal.print([`${out} is stale: run \`seamapi-docs generate\`.`, ...lines].join('\n'))
    return ExitCode.Stale
  },
})

/** One line a file: what a generation would do with it, and whether somebody edited it. */
function stale({ plan: { write, remove, foreign, edited }, isInterrupted }: Sync): string[] {
  const note = (path: string) => (edited.includes(path) ? ' (edited by hand)' : '')
  return [
    ...(isInterrupted ? ['  a generation has not finished'] : []),
    ...write.map((path) => `  write   ${path}${note(path)}`),
    ...remove.map((path) => `  remove  ${path}${note(path)}`),
    ...foreign.map((path) => `  blocked ${path} (no generation wrote what stands there)`),
  ]
}
