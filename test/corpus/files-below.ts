import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files below a folder, with `/` as separator, in one order. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** Paths of the files that only one of two folders has, or that differ between them. */
export function differences(first: string, second: string): string[] {
  const [a, b] = [new Set(pathsBelow(first)), new Set(pathsBelow(second))]
  const isSame = (path: string) =>
    a.has(path) &&
    b.has(path) &&
    readFileSync(join(first, path)).equals(readFileSync(join(second, path)))
  return [...new Set([...a, ...b])].filter((path) => !isSame(path))
}
