import { DocsError } from '../../docs-error.ts'
import { removeEmpty } from '../../files/make-folder.ts'
import { applySync, isFresh, prepareSync } from '../../files/sync.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { jsonOption, pages } from '../pages.ts'
import { planJson, planSummary, planText } from '../report.ts'
import { watchPages } from '../watch.ts'

/** Brings the generated pages up to date. */
export const generate = defineCommand({
  name: 'generate',
  summary: 'Write the pages that typedoc.json describes; touch no file that no generation wrote.',
  details:
    'All pages are written, or none. Where nothing has changed on which the pages depend, nothing is done.\nExample, for a hook before each commit: `seamapi-docs check || exit 1`.',
  options: {
    dryRun: {
      flags: '--dry-run',
      help: 'List what would be written and removed, and change nothing.',
      default: false,
    },
    watch: {
      flags: '--watch',
      help: 'Go on, and bring the pages up to date after each change until interrupted.',
      default: false,
    },
    json: jsonOption,
  },
  async run({ dryRun, watch, json }, terminal) {
    if (watch) {
      if (dryRun || json)
        throw new DocsError(
          'Cannot watch with `--dry-run` or `--json`: expected `--watch` without them.',
        )
      await watchPages(terminal)
      return ExitCode.Ok
    }
    const wantedPages = await pages(terminal, !dryRun)
    const { out, wanted, files, made } = wantedPages
    if (dryRun) {
      const planned = await prepareSync(out, wanted)
      terminal.print(
        json ? planJson(planned, wantedPages) : planText(planned, `${out} would change:`),
      )
      return ExitCode.Ok
    }
    // Where nothing was converted, it may be that nothing has to be written either.
    const known = wantedPages.isConverted ? undefined : await prepareSync(out, wanted)
    const sync =
      known && isFresh(known)
        ? known
        : await applySync(out, await files(), { signal: terminal.signal }).catch(async (error) => {
            if (made) await removeEmpty(out, made)
            throw error
          })
    const { edited } = sync.plan
    if (edited.length > 0)
      terminal.warn(
        `Overwrote changes made by hand:\n${edited.map((path) => `  ${path}`).join('\n')}`,
      )
    const isConverted = sync !== known
    terminal.print(json ? planJson(sync, { ...wantedPages, isConverted }) : planSummary(sync))
    return ExitCode.Ok
  },
})
