import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { DocsError } from '../docs-error.ts'

/** A package by its name and version. */
export interface PackageName {
  readonly name: string
  readonly version: string
}

/**
 * What package.json in a folder says of the package.
 *
 * @throws DocsError when there is none, or its version is no version.
 */
export function packageOf(folder: string): PackageName {
  const file = join(folder, 'package.json')
  let found: { readonly name?: unknown; readonly version?: unknown } | null
  try {
    found = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new DocsError(`Cannot read \`${file}\`: expected a package.json with name and version.`)
  }
  const { name, version = '0.0.0' } = found ?? {}
  if (typeof name !== 'string' || name === '')
    throw new DocsError(`Cannot read \`${file}\`: expected a \`name\` in it.`)
  return { name, version: versionOf(version, `\`version\` in \`${file}\``) }
}

/**
 * A version in semver's notation, without `v` and build.
 *
 * @throws DocsError when it is none.
 */
export function versionOf(text: unknown, what: string): string {
  const version = typeof text === 'string' ? semver.valid(text) : null
  if (version) return version
  throw new DocsError(
    `Cannot read \`${String(text)}\` as ${what}: expected a version such as \`1.2.0\`.`,
  )
}
