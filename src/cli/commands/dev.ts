import { defineCommand, ExitCode } from '../command.ts'
import { watchPages } from '../pages.ts'
import { devSite, docsOption, portOption } from '../site.ts'

/** Keeps the pages and the browser up to date while the sources change. */
export const dev = defineCommand({
  name: 'dev',
  summary:
    'Serve the website, regenerate the pages when a source changes, and let the browser follow.',
  options: { docs: docsOption, port: { ...portOption, default: 5173 } },
  async run({ docs, port }, terminal) {
    await Promise.all([watchPages(terminal), devSite(docs, port, terminal)])
    return ExitCode.Ok
  },
})
