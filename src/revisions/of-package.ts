import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, normalize, resolve } from 'node:path'
import { extract } from 'tar'
import { withoutSources } from '../api/snapshot.ts'
import { DocsError } from '../docs-error.ts'
import { cannotRead } from '../files/fs-errors.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { snapshotIn } from './in-folder.ts'

/**
 * The snapshot of a package as it is installed or packed, by the declarations that it comes with.
 *
 * @param path - Its folder, or its archive as `npm pack` makes it.
 * @throws DocsError when it is no package or comes without declarations.
 */
export async function snapshotOfPackage(path: string, signal: AbortSignal): Promise<Snapshot> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'seamapi-docs-')))
  const folder = join(place, 'package')
  try {
    // Outside of node_modules, where TypeDoc looks for nothing to document.
    if (/\.(?:tgz|tar\.gz)$/.test(path)) await unpack(path, folder)
    else cpSync(path, folder, { recursive: true, filter: (from) => !from.endsWith('node_modules') })
    const modules = modulesOf(path)
    if (modules) symlinkSync(modules, join(folder, 'node_modules'), 'junction')
    const entryPoints = await declarationEntryPoints(folder, path)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig(entryPoints)))
    writeFileSync(join(folder, 'typedoc.json'), JSON.stringify({ ...OPTIONS, entryPoints }))
    return withoutSources(await snapshotIn(folder, path, signal))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const OPTIONS = {
  // Whether declarations compile is the affair of those who have packed them.
  skipErrorChecking: true,
  disableGit: true,
  gitRevision: 'main',
  sourceLinkTemplate: '{path}',
}

function tsconfig(files: readonly string[]) {
  const compilerOptions = {
    strict: true,
    target: 'esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    skipLibCheck: true,
    noEmit: true,
    types: [],
  }
  return { compilerOptions, files }
}

async function unpack(file: string, folder: string): Promise<void> {
  mkdirSync(folder)
  try {
    await extract({ file, cwd: folder, strip: 1 })
  } catch (error) {
    const known = cannotRead(error, file)
    if (known instanceof DocsError) throw known
    throw new DocsError(
      `Cannot read \`${file}\`: expected an archive as \`npm pack\` makes it. ${(error as Error).message}`,
    )
  }
}

/** Where a package finds those that it imports: in its own folder, beside it, or where the command runs. */
function modulesOf(path: string): string | undefined {
  const around = resolve(path).split(/(?<=[\\/]node_modules)[\\/]/)
  const candidates = [
    join(path, 'node_modules'),
    ...(around.length > 1 ? [around.slice(0, -1).join('/')] : []),
    'node_modules',
  ]
  return candidates.map((each) => resolve(each)).find((each) => existsSync(each))
}

/** The declarations that package.json names: those of `.`, else of every entry of `exports`. */
async function declarationEntryPoints(folder: string, path: string): Promise<string[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new DocsError(`Cannot read \`${path}\`: expected a package, with a package.json in it.`)
  const { types, typings, main, exports } = JSON.parse(text) as Manifest
  const entries = Object.entries(
    typeof exports === 'object' && exports ? exports : { '.': exports },
  )
  const isNamed = entries.some(([key]) => key.startsWith('.'))
  const root = isNamed ? entries.find(([key]) => key === '.')?.[1] : exports
  const declarations = (found: readonly unknown[]) =>
    found.map(declarationsFor).find((file) => file && existsSync(join(folder, file))) ?? []
  const index = [declarations([...targets(root), types, typings, main, 'index.js'])].flat()
  const others = isNamed ? entries.flatMap(([, entry]) => declarations(targets(entry))) : []
  const entryPoints = index.length > 0 ? index : others
  if (entryPoints.length > 0) return entryPoints
  throw new DocsError(
    `Cannot read \`${path}\`: expected declarations, \`types\` or \`exports\` in its package.json that lead to \`.d.ts\` files.`,
  )
}

interface Manifest {
  readonly types?: unknown
  readonly typings?: unknown
  readonly main?: unknown
  readonly exports?: unknown
}

function targets(entry: unknown): unknown[] {
  if (typeof entry === 'string') return [entry]
  return typeof entry === 'object' && entry ? Object.values(entry).flatMap(targets) : []
}

/** The file of declarations that belongs to a file that is exported. */
function declarationsFor(file: unknown): string | undefined {
  if (typeof file !== 'string' || file.includes('*')) return undefined
  if (/\.d\.[cm]?ts$/.test(file)) return normalize(file)
  return /\.[cm]?js$/.test(file) ? normalize(file.replace(/\.([cm]?)js$/, '.d.$1ts')) : undefined
}
