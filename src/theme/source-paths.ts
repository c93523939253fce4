import { posix } from 'node:path'
import { type Application, type Context, Converter, normalizePath } from 'typedoc'
import type { ProjectReflection, SourceReference } from 'typedoc/models'
import ts from 'typescript'

/** Before and after TypeDoc's own listener, which names the files. */
const [BEFORE, AFTER] = [20_000, -20_000]

/** Gives the files of installed packages the same names on any machine, wherever it keeps them. */
export function portableSourcePaths(app: Application): void {
  let files: string[] = []
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }: Context) => {
      files = [...new Set(sourcesOf(project).map(({ fullFileName }) => fullFileName))]
    },
    BEFORE,
  )
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }: Context) => {
      const { options } = app
      const isBaseGiven = options.getValue('displayBasePath') || options.getValue('basePath')
      const base = isBaseGiven ? undefined : commonBase(files)
      for (const source of new Set(sourcesOf(project)))
        source.fileName = normalizePath(portablePath(source, base))
    },
    AFTER,
  )
}

/** A path below the base, or from `node_modules` on where the file is in none below it. */
function portablePath({ fileName, fullFileName }: SourceReference, base?: string): string {
  const path = base ? posix.relative(base, fullFileName) : fileName
  const [installed] = /node_modules\/(?!.*\/node_modules\/).*$/.exec(fullFileName) ?? []
  return path.startsWith('../') && installed ? installed : path
}

function sourcesOf(project: ProjectReflection): SourceReference[] {
  return Object.values(project.reflections).flatMap((reflection) =>
    reflection.isDeclaration() || reflection.isSignature() ? (reflection.sources ?? []) : [],
  )
}

/**
 * The folder that the sources share, where files of packages that are installed elsewhere count as
 * if they stood in the package's own folder; undefined where there are none.
 */
function commonBase(files: readonly string[]): string | undefined {
  const own = commonFolder(files.filter((file) => !installedIn(file)).map(posix.dirname))
  const folders = new Set(files.flatMap((file) => installedIn(file) ?? []))
  const near = [...folders].filter((folder) => own && isInside(own, folder))
  if (!own || near.length === folders.size) return undefined
  const manifest = ts.findConfigFile(own, ts.sys.fileExists, 'package.json')
  return commonFolder([own, ...near, ...(manifest ? [posix.dirname(manifest)] : [])])
}

/** The folder whose `node_modules` a file is in; undefined for a file of the project. */
function installedIn(file: string): string | undefined {
  return /^(.*?)\/node_modules\//.exec(file)?.[1]
}

/** The folder that holds all of some folders; undefined where none does. */
function commonFolder([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.every((other) => isInside(other, first))) return first
  const parent = posix.dirname(first)
  return parent === first ? undefined : commonFolder([parent, ...others])
}

function isInside(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder.replace(/\/?$/, '/'))
}
