import { defineCommand, ExitCode } from '../command.ts'
import { buildSite, docsOption } from '../site.ts'

/** Builds the website. */
export const build = defineCommand({
  name: 'build',
  summary: 'Build the website from the pages as they are.',
  details: 'Options of the site, such as its public URL, stand in `.vitepress/config.ts`.',
  options: { docs: docsOption },
  async run({ docs }, terminal) {
    await buildSite(docs, terminal)
    return ExitCode.Ok
  },
})
