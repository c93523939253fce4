import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compare from 'semver/functions/compare.js'
import valid from 'semver/functions/valid.js'
import { DocsError } from '../docs-error.ts'
import { CHANGES_FORMAT, type ReleaseChanges } from '../model/changes.ts'
import { isReleaseChanges } from './release-changes.ts'

/** What the name of a record ends with, after the version. */
const END = '.changes.json'

/**
 * What has changed with each release, the oldest first; nothing where there is no such folder.
 *
 * @throws DocsError when one of the records cannot be read, or is not that of the version in its name.
 */
export function readRecords(folder: string): ReleaseChanges[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(END))
    .map((name) => readRecord(join(folder, name), name.slice(0, -END.length)))
    .sort((a, b) => compare(a.version, b.version))
}

/** The records with that of a release which is not written yet. */
export function withRecord(
  records: readonly ReleaseChanges[],
  release: ReleaseChanges | undefined,
): readonly ReleaseChanges[] {
  if (!release) return records
  const others = records.filter(({ version }) => version !== release.version)
  return [...others, release].sort((a, b) => compare(a.version, b.version))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new DocsError(`Cannot read \`${folder}\`: expected the folder of the releases. ${code}.`)
  }
}

function readRecord(file: string, name: string): ReleaseChanges {
  const problem = (expected: string) => new DocsError(`Cannot read \`${file}\`: ${expected}.`)
  if (!/^\d/.test(name) || !valid(name))
    throw problem('expected a version ahead of `.changes.json`, such as `1.2.0`')
  const record = parsed(file)
  const { format, version } = Object(record) as Partial<ReleaseChanges>
  if (format !== undefined && format !== CHANGES_FORMAT)
    throw problem(`expected format ${CHANGES_FORMAT}, found ${format}`)
  if (!isReleaseChanges(record)) throw problem('expected the changes of a release, as JSON')
  if (version !== name) throw problem(`expected version ${name} in it, found ${version}`)
  return record
}

/** The contents of a file; undefined where that is no JSON, or cannot be read at all. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
