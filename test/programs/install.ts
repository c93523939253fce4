import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Installs packages into a folder, with their versions, unless an earlier run did; runs none of their scripts. */
export async function install(folder: string, wanted: readonly string[]): Promise<void> {
  // npm writes this list last.
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...wanted]
  await promisify(execFile)('npm', args, { cwd: folder })
}
