import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cannotWrite } from './fs-errors.ts'

/**
 * Writes a file as a whole: who reads it meanwhile finds the old text or the new one.
 *
 * @throws DocsError when it cannot be written.
 */
export function replaceFile(path: string, text: string): void {
  const draft = draftOf(path, process.pid)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, text, { flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw cannotWrite(error, path)
  }
}

/** Where the new text of a file is until it is complete. */
export function draftOf(path: string, pid: number): string {
  return `${path}.${pid}.new`
}
