import { defineCommand, ExitCode } from '../command.ts'
import { buildSite, docsOption } from '../site.ts'

/** Builds the website. */
export const build = defineCommand({
  name: 'build',
  summary: 'Build the website from the pages as they are.',
  options: { docs: docsOption },
  async run({ docs }, terminal) {
    await buildSite(docs, terminal)
    return ExitCode.Ok
  },
})
