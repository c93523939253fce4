import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hash } from '../files/manifest.ts'
import { upwards } from './upwards.ts'

/**
 * One hash of the code of a package: of names and contents of the JavaScript and JSON in its folder
 * and below, and of the nearest `package.json` upwards.
 */
export function codeIdentity(folder: URL | string): string {
  const root = resolve(folder instanceof URL ? fileURLToPath(folder) : folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|json)$/.test(name))
    .sort()
    .map((name) => join(root, name))
  const packageFiles = [...upwards(root)].map((each) => join(each, 'package.json'))
  const lines = [...files, ...packageFiles.filter(existsSync).slice(0, 1)].map(
    (file) => `${relative(root, file)}\0${hash(readFileSync(file))}`,
  )
  return hash(lines.join('\0'))
}
