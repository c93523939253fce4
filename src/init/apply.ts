import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cannotRead, cannotWrite } from '../files/fs-errors.ts'
import type { InitPlan } from './plan.ts'

/**
 * The text of a file in a folder, undefined where there is none.
 *
 * @throws DocsError when it cannot be read.
 */
export function readIn(folder: string): (path: string) => string | undefined {
  return (path) => {
    const file = join(folder, path)
    try {
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    } catch (error) {
      throw cannotRead(error, file)
    }
  }
}

/**
 * Writes the files of a plan; one that has come to be since then is not overwritten.
 *
 * @throws DocsError when a file cannot be written.
 */
export function applyInit(folder: string, { files }: InitPlan): void {
  for (const { path, action, text } of files) {
    if (text === undefined) continue
    const file = join(folder, path)
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: action === 'create' ? 'wx' : 'w' })
    } catch (error) {
      throw cannotWrite(error, file)
    }
  }
}
