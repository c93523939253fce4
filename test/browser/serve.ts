import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

/** The program that builds and serves sites. */
export const bin = resolve('dist/cli/main.js')

/** A site, served by one of the program's own commands on a free port: a built one, by default. */
export async function serve(
  folder: string,
  command: 'preview' | 'dev' = 'preview',
): Promise<{ address: string; close(): Promise<void> }> {
  const port = String(await freePort())
  const server = spawn(process.execPath, [bin, command, '--port', port], { cwd: folder })
  return {
    address: await addressOf(server),
    async close() {
      server.kill('SIGINT')
      await once(server, 'close')
    },
  }
}

/** The address that the server prints when it is ready. */
function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((found, fail) => {
    let out = ''
    const hear = (data: Buffer) => {
      out += data
      const [address] = /http:\/\/localhost:\d+\/\S*/.exec(out) ?? []
      if (address) found(address)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.on('close', () => fail(new Error(`The site could not be served:\n${out}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
