import { readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DocsError } from '../docs-error.ts'
import { type Contender, contenderName, contenderOf, isGone } from './contender.ts'
import { hasCode } from './fs-errors.ts'
import { makeFolder } from './make-folder.ts'

/** How long to wait for a lock. */
export interface Waiting {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds after which another process has taken too long; 30,000 by default. */
  readonly wait?: number | undefined
}

/**
 * Does some work while nobody else, in this process or another, does any in the same folder. The
 * folder is made for the work, hidden from git, and taken away after it if nothing is left there.
 *
 * Whoever wants the lock puts a file of its own into the folder and has the lock if no other file is
 * there; else it takes its own away and tries again. So nobody takes over what another holds, and
 * anybody may delete the file of a process that died.
 *
 * @throws DocsError when another process has not finished in time; an AbortError.
 */
export async function withLock<T>(
  folder: string,
  { signal, wait = 30_000 }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const own = await contenderName()
  try {
    await acquire(folder, own, wait, signal)
    return await hidden(folder, work)
  } finally {
    await rm(join(folder, own), { force: true }).catch(() => {})
    await rmdir(folder).catch(() => {})
  }
}

/** Returns as soon as `own` is in the folder and the file of no other living process is. */
async function acquire(folder: string, own: string, wait: number, signal?: AbortSignal) {
  const end = Date.now() + wait
  for (;;) {
    signal?.throwIfAborted()
    await enter(folder, own)
    const [other] = await othersThan(own, folder)
    if (!other) return
    await rm(join(folder, own))
    if (Date.now() > end) throw tookTooLong(folder, other, wait)
    await setTimeout(20 + Math.random() * 80, undefined, { signal })
  }
}

async function enter(folder: string, own: string): Promise<void> {
  for (;;) {
    try {
      await makeFolder(folder)
      return await writeFile(join(folder, own), '', { flag: 'wx' })
    } catch (error) {
      // Whoever had the lock has just taken the folder away.
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
}

/** The files of all others that may be alive. Those of dead ones are deleted. */
async function othersThan(own: string, folder: string): Promise<string[]> {
  const alive: string[] = []
  for (const name of await readdir(folder)) {
    const contender = contenderOf(name)
    if (!contender || name === own) continue
    if (await isGone(contender)) await rm(join(folder, name), { force: true })
    else alive.push(name)
  }
  return alive
}

/** Does the work while the folder is hidden from git; it stays so if anything but locks is left. */
async function hidden<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, '.gitignore')
  const isDone = async () =>
    (await readdir(folder)).every((name) => name === '.gitignore' || contenderOf(name))
  try {
    await writeFile(file, '*\n')
    return await work()
  } finally {
    if (await isDone().catch(() => false)) await rm(file, { force: true }).catch(() => {})
  }
}

function tookTooLong(folder: string, name: string, wait: number): DocsError {
  const { host, pid } = contenderOf(name) as Contender
  return new DocsError(
    `Cannot write \`${dirname(folder)}\`: process \`${pid}\` on the host \`${host}\` is writing there. ` +
      `Expected it to finish within ${wait / 1000} seconds; if it is no longer running, delete \`${join(folder, name)}\`.`,
  )
}
