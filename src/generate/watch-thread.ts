import { readFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { DocumentationEntryPoint } from 'typedoc'
import { makeFolder } from '../files/make-folder.ts'
import { type Change, changesIn, fingerprintOf, withPart } from '../trace/fingerprint.ts'
import { type Recording, withLater } from '../trace/recorder.ts'
import { traceFiles } from '../trace/trace.ts'
import { FolderWatch } from './folder-watch.ts'
import { identity } from './identity.ts'
import { keepGeneration } from './last-generation.ts'
import type { Whole } from './preview.ts'
import type { OpenTypeDoc, Rendering } from './render.ts'
import { post, type Reporter, reported, reporter } from './reporter.ts'

/** TypeDoc with options and programs that are as good as new ones. */
interface Session {
  readonly typedoc: OpenTypeDoc
  /** Undefined where TypeDoc itself finds them, package by package. */
  readonly entryPoints: readonly DocumentationEntryPoint[] | undefined
  /** What was warned of when the options were read. */
  readonly warnings: readonly string[]
}

/** What there is after a generation, and all that was asked for it. */
interface State {
  /** Undefined where the options cannot be read. */
  readonly session: Session | undefined
  readonly asked: Recording
  /** The last generation that was one of everything, if it is of use yet. */
  readonly whole?: Whole | undefined
  /** The sources that have changed since, if nothing has but interfaces in them. */
  readonly changed?: ReadonlySet<string>
}

/** Strategies that do more than convert the programs of some entry points. */
const WHOLE: ReadonlySet<string> = new Set(['packages', 'merge'])

/** Milliseconds of quiet after which a preview is followed by a whole generation. */
const PAUSE = 1_000

const id = identity()
let isNoticed = false
let wake = () => {}
const folders = new FolderWatch(() => {
  isNoticed = true
  wake()
})
/** Hears TypeDoc, whose listener is given once for all its work. */
let ears: Reporter = reporter()

let state: State | undefined = await opened()
while (state) {
  isNoticed = false
  const isOvertaken = (await previewed(state)) && (await outdated(state, PAUSE))
  if (!isOvertaken) {
    state = await generation(state)
    folders.watch(foldersFor(state))
    await outdated(state)
  }
  state = await followed(state)
}
// TypeDoc remembers what it has read of a package: only another thread can begin anew.
folders.close()

/** What a watch begins with. */
async function opened(): Promise<State> {
  const trace = traceFiles()
  const session = await reported(async () => {
    const { open } = await import('./render.ts')
    const typedoc = await open({
      warn: (text) => ears.warn(text),
      progress: (progress) => ears.progress(progress),
    })
    const made = await makeFolder(typedoc.out).catch(() => undefined)
    // Where the list of files around it was read before, the next thread takes over.
    if (made && changesIn(trace.soFar()).length > 0) return undefined
    const isWhole = WHOLE.has(typedoc.app.options.getValue('entryPointStrategy'))
    const entryPoints = isWhole ? undefined : typedoc.app.getEntryPoints()
    return { ...withEntryPoints(typedoc, entryPoints), warnings: [...ears.warnings] }
  })
  return { session, asked: trace.stop() }
}

/** Brings the pages up to date. */
async function generation(state: State): Promise<State> {
  const { session, asked } = state
  if (!session) return state
  const { typedoc, warnings } = session
  ears = reporter(warnings)
  const trace = traceFiles()
  const { convert, render } = await import('./render.ts')
  const { outlineOf } = await import('./outline.ts')
  const whole = await reported(async () => {
    const project = await convert(typedoc)
    const rendering = await render(typedoc, project, ears)
    return { rendering, outline: outlineOf(project), warnings: ears.warnings }
  })
  const all = typedoc.parts.reduce(withPart, withLater(asked, trace.stop()))
  if (!whole) return { ...state, asked: all }
  post<Rendering>({ kind: 'done', result: whole.rendering })
  keepGeneration(fingerprintOf(all, id), whole.rendering, ears.warnings)
  return { session, asked: all, whole }
}

/** Brings pages up to date before a generation of everything does, where that can be told soon. */
async function previewed({ session, whole, changed }: State): Promise<boolean> {
  if (!session || !whole || !changed) return false
  const { preview } = await import('./preview.ts')
  const warnings: string[] = []
  ears = { warnings, warn: (text) => void warnings.push(text), progress: () => {} }
  const rendering = await preview(session.typedoc, whole, changed)
  if (!rendering || warnings.some((text) => !whole.warnings.includes(text))) return false
  post<Rendering>({ kind: 'done', result: rendering })
  return true
}

/** The state with the texts as they are now; undefined where more than texts has changed. */
async function followed({ session, asked, ...last }: State): Promise<State | undefined> {
  const { entryPoints } = session ?? {}
  if (!session || !entryPoints || asked.unrepeatable) return undefined
  const { isSource, withChangedSources } = await import('./programs.ts')
  const { filesOfInterfaces } = await import('./outline.ts')
  const changes = changesIn(asked)
  const isText = ({ what, how }: Change) =>
    how === 'changed' && (/\.md$/i.test(what) || isSource(entryPoints, what))
  if (!changes.every(isText)) return undefined
  const trace = traceFiles()
  const paths = new Set(changes.map(({ what }) => resolve(what)))
  // Answers of now take the place of those of before, whether anybody else asks again or not.
  for (const path of paths) readFileSync(path)
  const now = withChangedSources(entryPoints, paths)
  const next = { session: { ...session, ...withEntryPoints(session.typedoc, now) } }
  const files = filesOfInterfaces(entryPoints, now, paths)
  return {
    ...next,
    asked: withLater(asked, trace.stop()),
    ...(files && { whole: last.whole, changed: new Set([...(last.changed ?? []), ...files]) }),
  }
}

function withEntryPoints(
  typedoc: OpenTypeDoc,
  entryPoints: readonly DocumentationEntryPoint[] | undefined,
): Pick<Session, 'typedoc' | 'entryPoints'> {
  if (entryPoints) typedoc.app.getEntryPoints = () => [...entryPoints]
  return { typedoc, entryPoints }
}

/**
 * Waits until a generation would not find what the last one has found.
 *
 * @returns False when the time is over before, in milliseconds.
 */
async function outdated({ asked }: State, time?: number): Promise<boolean> {
  const timeout = time === undefined ? undefined : AbortSignal.timeout(time)
  const isOutdated = () =>
    (isNoticed && asked.unrepeatable !== undefined) || changesIn(asked).length > 0
  while (!isOutdated()) {
    if (timeout?.aborted) return false
    await new Promise<void>((done) => {
      wake = done
      if (timeout) timeout.onabort = () => done()
    })
  }
  return true
}

/** The folders in which something may change: of what was read, and within the package of all else. */
function foldersFor({ asked }: State): Set<string> {
  const root = resolve('.')
  const found = new Set([root])
  for (const [kind, answers] of asked.answers)
    for (const path of answers.keys()) {
      const isInPackage = path.startsWith(root + sep) && !/[\\/]node_modules[\\/]/.test(path)
      if (!isInPackage && kind !== 'read') continue
      found.add(dirname(path))
      if (kind === 'entries' || kind === 'names') found.add(path)
    }
  return found
}
