import { defineCommand, ExitCode } from '../command.ts'
import { Overlay } from '../overlay.ts'
import { devSite, docsOption, portOption } from '../site.ts'
import { watchPages } from '../watch.ts'

/** Keeps the pages and the browser up to date while the sources change. */
export const dev = defineCommand({
  name: 'dev',
  summary:
    'Serve the website, regenerate the pages when a source changes, and let the browser follow.',
  details:
    'What is wrong in a source shows here and in the browser until it is mended; meanwhile the last good\npages stay.',
  options: { docs: docsOption, port: { ...portOption, default: 5173 } },
  async run({ docs, port }, terminal) {
    const overlay = new Overlay()
    await Promise.all([
      watchPages(terminal, overlay),
      devSite(docs, port, terminal, (server) => overlay.attach(server)),
    ])
    return ExitCode.Ok
  },
})
