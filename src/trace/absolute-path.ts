import { isAbsolute, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path that a function of `node:fs` is given, in front of it the current folder if it is relative.
 *
 * It is not normalized: to look for `link/../x` or `file/` is not to look for `x` or `file`.
 *
 * @returns undefined where it is no path, such as a file descriptor.
 */
export function absolutePath(value: unknown): string | undefined {
  const path = pathText(value)
  if (!path) return undefined
  return isAbsolute(path) ? path : `${process.cwd()}${sep}${path}`
}

function pathText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return Buffer.from(value).toString()
  try {
    return value instanceof URL ? fileURLToPath(value) : undefined
  } catch {
    // The function that is given such a URL refuses it.
    return undefined
  }
}
