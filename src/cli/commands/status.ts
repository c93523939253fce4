import { isFresh, prepareSync } from '../../files/sync.ts'
import { changeText } from '../../trace/fingerprint.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { planLines, planSummary } from '../report.ts'

/** How many of the things that have changed are named. */
const NAMED = 5

/** Tells where the pages stand, from what the last generation left behind. */
export const status = defineCommand({
  name: 'status',
  summary:
    'Tell where the pages stand: fresh, stale or edited. This is what no command at all does.',
  details:
    'Nothing is converted for it: it compares the pages and all that they were made from with what\nthe last generation on this machine found.',
  options: {},
  async run(_options, terminal) {
    const { lastGeneration } = await import('../../generate/last-generation.ts')
    const last = lastGeneration()
    if (!last) {
      terminal.print(
        'Nothing is known of a generation on this machine: run `seamapi-docs check` or `seamapi-docs generate`.',
      )
      return ExitCode.Ok
    }
    const sync = await prepareSync(last.out, new Map(Object.entries(last.wanted)))
    const changes = last.changes(NAMED + 1)
    if (changes.length === 0 && isFresh(sync)) terminal.print(planSummary(sync))
    else
      terminal.print(
        [
          changes.length > 0
            ? `${sync.root} may be stale, for since the last generation`
            : `${sync.root} is not as the last generation left it:`,
          ...changes.slice(0, NAMED).map((change) => `  ${changeText(change)}`),
          ...(changes.length > NAMED ? ['  and more'] : []),
          ...(changes.length > 0 && !isFresh(sync) ? ['Of its pages, others are there now:'] : []),
          ...planLines(sync),
          'Run `seamapi-docs generate`.',
        ].join('\n'),
      )
    return ExitCode.Ok
  },
})
