import { execFileSync } from 'node:child_process'
import { afterEach } from 'vitest'

const mounted: string[] = []

afterEach(() => {
  for (const folder of mounted.splice(0).reverse()) execFileSync('umount', [folder])
})

/** Mounts a small disk until the end of the test; false where the machine does not allow it. */
export function mountSmallDisk(folder: string, options: string): boolean {
  return mount('-t', 'tmpfs', '-o', options, 'none', folder) && mounted.push(folder) > 0
}

/** Makes a folder read-only for everybody; false where the machine does not allow it. */
export function mountReadOnly(folder: string): boolean {
  if (!mount('--bind', folder, folder)) return false
  mounted.push(folder)
  return mount('-o', 'remount,ro,bind', folder)
}

function mount(...args: readonly string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Does something as a user whom the permissions of files concern: root they do not. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
