import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Application, JSONOutput, Options } from 'typedoc'
import type { ProjectReflection } from 'typedoc/models'
import type { Fingerprint, Identity } from '../trace/fingerprint.ts'
import { unheard } from '../trace/traced.ts'
import { identity } from './identity.ts'
import { resultOfThread } from './in-thread.ts'
import { type ConvertedPackage, lastConversion } from './package.ts'
import type { RenderingListener } from './render.ts'

/**
 * Has TypeDoc convert the packages of a monorepo each in a thread of its own, as many at a time as
 * there are processors, and none of which nothing has changed since its last conversion.
 *
 * @returns What the conversions depended on, to be read when they are over; undefined for those of
 * which it is not known.
 */
export function convertPackagesApart(
  app: Application,
  listener: RenderingListener,
): readonly (Fingerprint | undefined)[] {
  const fingerprints: (Fingerprint | undefined)[] = []
  const models = new Map<unknown, JSONOutput.ProjectReflection>()
  const folders = packageFolders(app.options)
  const convert = app.convert.bind(app)
  const validate = app.validate.bind(app)
  const serialize = app.serializer.projectToObject.bind(app.serializer)
  let conversions: ReadonlyMap<string, Promise<ConvertedPackage>> | undefined
  app.convert = async () => {
    const { packageDir } = app.options
    if (packageDir === undefined) return convert()
    conversions ??= startConversions(folders, listener)
    listener.progress({ step: 'package', done: fingerprints.length, total: folders.length })
    const converted = await conversions.get(packageDir)
    if (!converted) return undefined
    fingerprints.push(converted.fingerprint)
    // TypeDoc asks for no more than that there is one, and then for its model.
    const placeholder = {} as ProjectReflection
    models.set(placeholder, JSON.parse(converted.model))
    return placeholder
  }
  app.validate = (project) => {
    if (!models.has(project)) validate(project)
  }
  app.serializer.projectToObject = (project, root) =>
    models.get(project) ?? serialize(project, root)
  return fingerprints
}

/** The folders of the packages, which TypeDoc finds before it converts the first. */
function packageFolders(options: Options): string[] {
  const folders: string[] = []
  const copy = options.copyForPackage.bind(options)
  options.copyForPackage = (folder) => {
    folders.push(folder)
    return copy(folder)
  }
  return folders
}

/** Starts work for all of them, as much at a time as there are processors. */
function startAll<T>(
  keys: readonly string[],
  work: (key: string) => Promise<T>,
): ReadonlyMap<string, Promise<T>> {
  const running: Promise<unknown>[] = []
  return new Map(
    keys.map((key, index) => {
      const before = running[index - availableParallelism()] ?? Promise.resolve()
      const result = before.catch(() => {}).then(() => work(key))
      result.catch(() => {})
      running.push(result)
      return [key, result]
    }),
  )
}

function startConversions(folders: readonly string[], listener: RenderingListener) {
  const id = unheard(identity)
  return startAll(folders, (folder) => convertPackage(folder, id, listener))
}

async function convertPackage(
  folder: string,
  id: Identity,
  { warn }: RenderingListener,
): Promise<ConvertedPackage> {
  const last = lastConversion(folder, id)
  if (last) for (const text of last.warnings) warn(text)
  // A thread ends with the one that started it.
  const { signal } = new AbortController()
  const listener = { warn, progress: () => {}, signal }
  return last ?? resultOfThread('./package-thread.js', { folder: resolve(folder) }, listener)
}
