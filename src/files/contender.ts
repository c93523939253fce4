import { randomBytes } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { hasCode } from './fs-errors.ts'

/** One that wants a lock, as the name of its file tells. */
export interface Contender {
  readonly host: string
  /** The numbers of processes have a meaning only within it; 0 where the system has no such thing. */
  readonly namespace: string
  readonly pid: number
  /** When the process started, as the system counts: its number may be given again. 0 if unknown. */
  readonly started: string
}

/** A name for a file of this process; no two are alike. */
export async function contenderName(): Promise<string> {
  const { host, namespace, pid, started } = await ownContender()
  const unique = randomBytes(4).toString('hex')
  return `${host}.${namespace}.${pid}.${started}.${unique}.lock`
}

/** The contender to which a file belongs; undefined for files that are none of a contender. */
export function contenderOf(name: string): Contender | undefined {
  const match = /^(.+)\.(\d+)\.([1-9]\d*)\.(\d+)\.[0-9a-f]+\.lock$/.exec(name)
  if (!match) return undefined
  const [, host = '', namespace = '', pid, started = ''] = match
  return { host, namespace, pid: Number(pid), started }
}

/** True when the process has certainly ended. Of another host's it cannot be known. */
export async function isGone({ host, namespace, pid, started }: Contender): Promise<boolean> {
  const own = await ownContender()
  if (host !== own.host || namespace !== own.namespace) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Any other error says that there is one, of another user.
    if (hasCode(error, 'ESRCH')) return true
  }
  const now = await statOf(pid)
  return now !== undefined && (now.started !== started || /[ZX]/.test(now.state))
}

/** This process. */
export async function ownContender(): Promise<Contender> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return {
    host: hostname().replace(/[^\w.-]/g, '_'),
    namespace: /\d+/.exec(namespace)?.[0] ?? '0',
    pid: process.pid,
    started: (await statOf(process.pid))?.started ?? '0',
  }
}

/** What Linux tells of a process: its state (Z and X are dead ones) and when it started. */
async function statOf(pid: number): Promise<{ state: string; started: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The second field is the name in brackets, with whatever a name may hold.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  return fields && { state: fields[0] ?? '', started: fields[19] ?? '0' }
}
