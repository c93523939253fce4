import { defineCommand, ExitCode } from '../command.ts'
import { buildSite, docsOption, portOption, serveSite } from '../site.ts'
import { generate } from './generate.ts'

/** From the sources to the browser in one step. */
export const start = defineCommand({
  name: 'start',
  summary: 'Generate the pages, build the website and serve it.',
  details: 'The same as `generate`, `build` and `preview`, one after the other.',
  options: { docs: docsOption, port: portOption },
  async run({ docs, port }, terminal) {
    await generate.run({ dryRun: false, watch: false, json: false }, terminal)
    await buildSite(docs, terminal)
    await serveSite(docs, port, terminal)
    return ExitCode.Ok
  },
})
