import { existsSync } from 'node:fs'
import { createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { DocsError } from '../docs-error.ts'
import type { CommandOption, Terminal } from './command.ts'

/** The folder that VitePress serves. */
export const docsOption: CommandOption<string> = {
  flags: '--docs <folder>',
  help: 'Folder of the pages and of .vitepress/.',
  default: 'docs',
}

/** The port to serve on. */
export const portOption: CommandOption<number> = {
  flags: '--port <number>',
  help: 'Port to serve on.',
  default: 4173,
  parse: (text) => {
    const port = Number(text)
    if (Number.isInteger(port) && port > 0 && port < 65536) return port
    throw new DocsError(`Cannot serve on port \`${text}\`: expected a number from 1 to 65535.`)
  },
}

/**
 * Builds the website of a docs folder into its `.vitepress/dist`.
 *
 * @throws DocsError when there is no site there or VitePress refuses to build it.
 */
export async function buildSite(docs: string, terminal: Terminal): Promise<void> {
  expectSite(docs)
  terminal.progress('Building the site…')
  const { build } = await import('vitepress')
  try {
    await build(docs)
  } catch (error) {
    throw new DocsError(`Cannot build the site in \`${docs}\`: ${messageOf(error)}`)
  }
  terminal.signal.throwIfAborted()
}

/**
 * Serves the built website until the command is interrupted.
 *
 * @throws DocsError when it was not built or the port is taken.
 */
export async function serveSite(docs: string, port: number, terminal: Terminal): Promise<void> {
  expectSite(docs)
  if (!existsSync(join(docs, '.vitepress/dist/index.html')))
    throw new DocsError(
      `Cannot serve \`${docs}\`: expected a built site. Run \`seamapi-docs build\`.`,
    )
  await expectFree(port)
  const { resolveConfig, serve } = await import('vitepress')
  const { site } = await resolveConfig(docs, 'serve', 'production')
  await serve({ root: docs, port, base: site.base })
  terminal.print(`The reference is at http://localhost:${port}${site.base} (Ctrl-C to stop)`)
  await aborted(terminal.signal)
}

/** VitePress's development server. */
export type DevServer = Awaited<ReturnType<typeof import('vitepress')['createServer']>>

/**
 * Serves a docs folder with VitePress's development server until the command is interrupted.
 *
 * @param onServer - Told of the server, and of the one that takes its place when the site's
 * configuration has changed.
 */
export async function devSite(
  docs: string,
  port: number,
  terminal: Terminal,
  onServer: (server: DevServer) => void,
): Promise<void> {
  expectSite(docs)
  await expectFree(port)
  const { createServer } = await import('vitepress')
  const start = async (): Promise<DevServer> => {
    const server = await createServer(docs, { port, strictPort: true }, async () => {
      await server.close()
      current = await start()
    })
    // Pages that were open connect as soon as it listens.
    onServer(server)
    await server.listen()
    return server
  }
  let current = await start()
  terminal.print(
    `The reference is at http://localhost:${port}${current.config.base} (Ctrl-C to stop)`,
  )
  await aborted(terminal.signal)
  await current.close()
}

function expectSite(docs: string): void {
  if (!existsSync(join(docs, '.vitepress')))
    throw new DocsError(
      `Cannot find a site in \`${docs}\`: expected a folder with \`.vitepress/\` in it.`,
    )
}

/** Fails when something else listens on a port. */
function expectFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new DocsError(
          `Cannot serve on port \`${port}\`: ${error.code === 'EADDRINUSE' ? 'it is in use' : error.message}. ` +
            'Expected a free one: stop the other program or give `--port`.',
        ),
      ),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** Waits for Ctrl-C. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
