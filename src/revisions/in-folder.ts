import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readSnapshot } from '../api/snapshot-file.ts'
import { DocsError } from '../docs-error.ts'
import type { Snapshot } from '../model/snapshot.ts'

/** The program of which this is a part. */
const PROGRAM = fileURLToPath(new URL('../cli/main.js', import.meta.url))

/**
 * The snapshot of the package in another folder, taken by a process of its own, for TypeDoc knows one
 * current folder only.
 *
 * @param name - What the folder is called, for the error.
 * @throws DocsError with what the process had to say.
 */
export async function snapshotIn(
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<Snapshot> {
  const { code, out, errors } = await ended(folder, signal)
  signal.throwIfAborted()
  if (code === 0) return readSnapshot(out, name)
  throw new DocsError(
    `Cannot read the API of \`${name}\`:\n${errors.replaceAll(folder, '').trim()}`,
  )
}

function ended(folder: string, signal: AbortSignal) {
  return new Promise<{ code: number | null; out: string; errors: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, 'snapshot', '--output', '-'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1' },
    })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    const stop = () => void child.kill()
    signal.addEventListener('abort', stop, { once: true })
    child.on('error', reject)
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop)
      resolve({
        code,
        out: Buffer.concat(out).toString(),
        errors: Buffer.concat(errors).toString(),
      })
    })
  })
}
