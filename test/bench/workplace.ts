import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from './fixture.ts'

/** Where packages and workplaces are kept, outside any project. */
export const cache = join(tmpdir(), 'seamapi-bench')

/** Empties a folder and writes files into it, as if they had just been checked out. */
export function layAfresh(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true })
  // Where programs keep what they know of a package for the next time.
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  layChanges(folder, files)
}

/** Writes those of some files that are not there just so, and touches no other. */
export function layChanges(folder: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
