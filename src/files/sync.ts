import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, mkdtemp, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { DocsError } from '../docs-error.ts'
import { formatManifest, hash, type Manifest, manifestName, parseManifest } from './manifest.ts'
import { type GeneratedFiles, isEmpty, type Plan, planSync } from './plan.ts'

/** A plan with what it needs to be carried out. */
export interface Sync {
  /** The output folder. */
  readonly root: string
  readonly files: GeneratedFiles
  readonly plan: Plan
  /** True when the list of generated files is not as it should be, though every file may be. */
  readonly isListStale: boolean
}

/**
 * Compares the files with the folder, and changes nothing.
 *
 * @throws DocsError when the folder or its list of generated files cannot be read.
 */
export async function prepareSync(root: string, files: GeneratedFiles): Promise<Sync> {
  const list = await contents(join(root, manifestName))
  const manifest = parseManifest(list?.toString(), join(root, manifestName))
  const hashes = new Map<string, string>()
  for (const path of new Set([...files.keys(), ...manifest.keys()])) {
    const bytes = await contents(join(root, path))
    if (bytes) hashes.set(path, hash(bytes))
  }
  return {
    root,
    files,
    plan: planSync(files, manifest, hashes),
    isListStale: list?.toString() !== formatManifest(manifestOf(files)),
  }
}

/** True when the folder is just as a generation would leave it. */
export function isFresh({ plan, isListStale }: Sync): boolean {
  return isEmpty(plan) && !isListStale
}

/**
 * Makes the folder what the plan says: all of it, or nothing.
 *
 * New contents are written to a folder beside the files and flushed first; then each file is
 * renamed into its place. If any step fails, or the signal is aborted, what was there comes back.
 *
 * @throws DocsError when a file that no generation wrote stands in the way, when the folder cannot
 * be written, when the disk is full, or when the signal was aborted.
 */
export async function applySync(sync: Sync, signal?: AbortSignal): Promise<void> {
  const { root, files, plan } = sync
  refuseForeign(sync)
  if (isFresh(sync)) return
  const isNew = !existsSync(root)
  let staging: string | undefined
  try {
    await mkdir(root, { recursive: true })
    staging = await mkdtemp(join(root, '.generating-'))
    const staged: GeneratedFiles = new Map([
      ...plan.write.map((path) => [path, files.get(path) ?? ''] as const),
      [manifestName, formatManifest(manifestOf(files))],
    ])
    for (const [path, contents] of staged)
      await writeFlushed(join(staging, 'new', path), contents, signal)
    await commit(root, staging, [...staged.keys()], plan.remove, signal)
  } catch (error) {
    throw explained(error, root)
  } finally {
    if (staging) await rm(staging, { recursive: true, force: true })
    if (isNew) await rmdir(root).catch(() => {})
  }
  await removeEmptyFolders(root, plan.remove)
}

/** Renames the staged files into place and takes the unwanted ones away; undoes it all on failure. */
async function commit(
  root: string,
  staging: string,
  write: readonly string[],
  remove: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const path of [...write, ...remove]) {
      signal?.throwIfAborted()
      const isUnwanted = remove.includes(path)
      const target = join(root, path)
      const saved = join(staging, 'old', path)
      const made = isUnwanted ? undefined : await mkdir(dirname(target), { recursive: true })
      if (made) undo.push(() => rm(made, { recursive: true, force: true }))
      const isNew = !(await keepCopy(target, saved))
      undo.push(() => (isNew ? rm(target, { force: true }) : rename(saved, target)))
      if (isUnwanted) await rm(target)
      else await rename(join(staging, 'new', path), target)
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}

/** Keeps what a path holds under a second name; false if there is nothing. */
async function keepCopy(path: string, copy: string): Promise<boolean> {
  if (!existsSync(path)) return false
  await mkdir(dirname(copy), { recursive: true })
  // Not every file system has hard links.
  await link(path, copy).catch(() => copyFile(path, copy))
  return true
}

async function writeFlushed(
  path: string,
  contents: string | Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted()
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  try {
    await file.writeFile(contents)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function removeEmptyFolders(root: string, removed: readonly string[]): Promise<void> {
  for (const path of removed) {
    const folder = dirname(join(root, path))
    if (relative(root, folder)) await rmdir(folder).catch(() => {})
  }
}

function refuseForeign({ root, plan: { foreign } }: Sync): void {
  const [first, ...others] = foreign
  if (!first) return
  throw new DocsError(
    `Cannot write \`${join(root, first)}\`${others.length ? ` and ${others.length} more` : ''}: ` +
      'a file that no generation wrote stands there. Expected it to be absent: move or delete it.',
  )
}

function manifestOf(files: GeneratedFiles): Manifest {
  return new Map([...files].map(([path, contents]) => [path, hash(contents)]))
}

/** The bytes of a file, undefined if there is none. */
async function contents(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined
    throw explained(error, path)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; expected a folder that you may write to',
  EPERM: 'permission denied; expected a folder that you may write to',
  EROFS: 'the file system is read-only; expected a folder that you may write to',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'a folder stands where a file is expected',
  ENOTDIR: 'a file stands where a folder is expected',
  EEXIST: 'a file stands where a folder is expected',
  ENAMETOOLONG: 'a file name is too long for the file system',
}

function explained(error: unknown, root: string): unknown {
  if (error instanceof Error && error.name === 'AbortError')
    return new DocsError(`Interrupted: \`${root}\` is as it was.`)
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code && REASONS[code]
  if (!reason) return error
  return new DocsError(
    `Cannot write \`${path ?? root}\`: ${reason} (${code}). \`${root}\` is as it was.`,
  )
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code
}
