import { posix } from 'node:path'

/**
 * The folder from which sources are named, `''` or with a slash at its end: modules are called by their
 * paths in it, so it is the one that all of them share. A single one has no such name.
 */
export function sourceFolder([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return ''
  const folders = first.split('/').slice(0, -1)
  const isShared = (folder: string) => others.every((path) => path.startsWith(folder))
  return (
    folders
      .map((_, at) => `${folders.slice(0, at + 1).join('/')}/`)
      .filter(isShared)
      .at(-1) ?? ''
  )
}

/** The fields of package.json that tell what a package exports. */
export interface Exporting {
  readonly exports?: unknown
  readonly types?: unknown
  readonly typings?: unknown
  readonly module?: unknown
  readonly main?: unknown
}

/** What a package's folder is asked. */
export interface Sources {
  /** The source file from which the compiler makes a file. */
  sourceOf(output: string): string | undefined
  exists(path: string): boolean
}

const OUTPUT = /(?:\.d)?\.[cm]?[jt]sx?$/

const SOURCES = ['.ts', '.tsx', '.mts', '.cts']

/** The sources of what package.json exports, else `src/index.ts`; empty if there is neither. */
export function entryPoints(manifest: Exporting, sources: Sources): string[] {
  const { exports, types, typings, module, main } = manifest
  const exported = [
    ...Object.values(entries(exports)).map(targets),
    targets([types, typings, module, main]),
  ]
    .map((group) => firstSource(group, sources))
    .filter((path) => path !== undefined)
  const found = [...new Set(exported)]
  const usual = written('src/index', sources) ?? written('index', sources)
  return found.length > 0 ? found : usual ? [usual] : []
}

/** The entries of `exports` by their names; one entry alone may stand there without a name. */
function entries(exports: unknown): Readonly<Record<string, unknown>> {
  if (typeof exports !== 'object' || exports === null || Array.isArray(exports))
    return { '.': exports }
  const isNamed = Object.keys(exports).some((key) => key.startsWith('.'))
  return isNamed ? { ...exports } : { '.': exports }
}

/** All files that an entry leads to, under any condition; patterns lead to no single one. */
function targets(entry: unknown): string[] {
  if (typeof entry === 'string') return entry.includes('*') ? [] : [posix.normalize(entry)]
  return typeof entry === 'object' && entry ? Object.values(entry).flatMap(targets) : []
}

function firstSource(outputs: readonly string[], sources: Sources): string | undefined {
  for (const output of outputs) {
    const source = sources.sourceOf(output) ?? likelySource(output, sources)
    if (source) return source
  }
  return undefined
}

/** A bundler keeps the name of the entry: `dist/client.mjs` is made of `src/client.ts`. */
function likelySource(output: string, sources: Sources): string | undefined {
  if (!OUTPUT.test(output)) return undefined
  const isSource = /(?<!\.d)\.[cm]?tsx?$/.test(output)
  if (isSource) return sources.exists(output) ? output : undefined
  const name = output.replace(OUTPUT, '')
  return written(name.replace(/^[^/]+/, 'src'), sources) ?? written(name, sources)
}

function written(name: string, { exists }: Sources): string | undefined {
  return SOURCES.map((extension) => name + extension).find(exists)
}
