import { DocsError } from '../../docs-error.ts'
import { isFresh, prepareSync } from '../../files/sync.ts'
import { type Annotation, annotationCommand, annotationsOf } from '../annotations.ts'
import { defineCommand, ExitCode, type Terminal } from '../command.ts'
import { jsonOption, pages } from '../pages.ts'
import { planJson, planText } from '../report.ts'

/** Tells whether the generated pages are up to date, and changes nothing. */
export const check = defineCommand({
  name: 'check',
  summary:
    'Exit with 1 and a list if the pages are not what `generate` would write; change nothing.',
  details: 'In a GitHub workflow, what is wrong also shows beside the lines of the pull request.',
  options: { json: jsonOption },
  async run({ json }, terminal) {
    const wantedPages = await pages(terminal).catch((error) => {
      if (error instanceof DocsError) annotate(annotationsOf(error.message), terminal)
      throw error
    })
    const { out, wanted } = wantedPages
    const sync = await prepareSync(out, wanted)
    terminal.print(
      json
        ? planJson(sync, wantedPages)
        : planText(sync, `${out} is stale: run \`seamapi-docs generate\`.`),
    )
    if (isFresh(sync)) return ExitCode.Ok
    annotate(
      [...sync.plan.write, ...sync.plan.remove, ...sync.plan.foreign].map((path) => ({
        file: `${out}/${path}`,
        text: sync.plan.edited.includes(path)
          ? 'This generated page was edited by hand: run `seamapi-docs generate`.'
          : 'This page is stale: run `seamapi-docs generate`.',
      })),
      terminal,
    )
    return ExitCode.Stale
  },
})

/** Shows what is wrong beside the files, where a workflow of GitHub runs the command. */
function annotate(annotations: readonly Annotation[], terminal: Terminal): void {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE = '.' } = process.env
  if (GITHUB_ACTIONS !== 'true') return
  for (const annotation of annotations)
    terminal.warn(annotationCommand(annotation, GITHUB_WORKSPACE))
}
