import type { Plan } from '../../files/plan.ts'
import { isFresh } from '../../files/sync.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { preparePages } from '../pages.ts'

/** Tells whether the generated pages are up to date, and changes nothing. */
export const check = defineCommand({
  name: 'check',
  summary:
    'Exit with 1 and a list if the pages are not what `generate` would write; change nothing.',
  options: {},
  async run(_options, terminal) {
    const sync = await preparePages(terminal)
    if (isFresh(sync)) {
      terminal.print(`${sync.root} is up to date: ${sync.plan.keep.length} files.`)
      return ExitCode.Ok
    }
    const lines = stale(sync.plan)
    terminal.print([`${sync.root} is stale: run \`seamapi-docs generate\`.`, ...lines].join('\n'))
    return ExitCode.Stale
  },
})

/** One line a file: what a generation would do with it, and whether somebody edited it. */
function stale({ write, remove, foreign, edited }: Plan): string[] {
  const note = (path: string) => (edited.includes(path) ? ' (edited by hand)' : '')
  return [
    ...write.map((path) => `  write   ${path}${note(path)}`),
    ...remove.map((path) => `  remove  ${path}${note(path)}`),
    ...foreign.map((path) => `  blocked ${path} (no generation wrote what stands there)`),
  ]
}
