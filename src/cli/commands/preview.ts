import { defineCommand, ExitCode } from '../command.ts'
import { docsOption, portOption, serveSite } from '../site.ts'

/** Serves the website that was built. */
export const preview = defineCommand({
  name: 'preview',
  summary: 'Serve the website that `build` made.',
  details: 'Run `seamapi-docs build` first.',
  options: { docs: docsOption, port: portOption },
  async run({ docs, port }, terminal) {
    await serveSite(docs, port, terminal)
    return ExitCode.Ok
  },
})
