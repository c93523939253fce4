import { dirname, resolve, sep } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { DocumentationEntryPoint } from 'typedoc'
import { DocsError } from '../docs-error.ts'
import { type Change, changesIn, fingerprintOf, withPart } from '../trace/fingerprint.ts'
import { type Recording, withLater } from '../trace/recorder.ts'
import { traceFiles } from '../trace/trace.ts'
import { FolderWatch } from './folder-watch.ts'
import { identity } from './identity.ts'
import type { ThreadMessage } from './in-thread.ts'
import { keepGeneration } from './last-generation.ts'
import type { OpenTypeDoc, Rendering } from './render.ts'
import { type Reporter, reporter } from './reporter.ts'

/** TypeDoc with options and programs that are as good as new ones. */
interface Session {
  readonly typedoc: OpenTypeDoc
  /** Undefined where TypeDoc itself finds them, package by package. */
  readonly entryPoints: readonly DocumentationEntryPoint[] | undefined
}

/** What there is after a generation, and what it depended on. */
interface State {
  /** Undefined where the options cannot be read. */
  readonly session: Session | undefined
  /** What was asked for the options and the programs. */
  readonly opened: Recording
  /** What was asked for the pages beyond that. */
  readonly rendered: Recording
}

/** A session and what was asked for it. */
type Opening = Pick<State, 'session' | 'opened'>

/** Strategies that do more than convert the programs of some entry points. */
const WHOLE: ReadonlySet<string> = new Set(['packages', 'merge'])

const post = (message: ThreadMessage<Rendering>) => parentPort?.postMessage(message)

const id = identity()
let isNoticed = false
let wake = () => {}
const folders = new FolderWatch(() => {
  isNoticed = true
  wake()
})

let state: State | undefined
for (;;) {
  isNoticed = false
  state = await generation(state)
  folders.watch(foldersOf(state))
  while (!isOutdated(state))
    await new Promise<void>((done) => {
      wake = done
    })
}

/** Brings the pages up to date, with as much of the state before as is still good. */
async function generation(before: State | undefined): Promise<State> {
  const listener = reporter(post)
  const { session, opened } = (before && (await reopened(before))) ?? (await openedAnew(listener))
  const trace = traceFiles()
  const rendering = session && (await reported(() => rendered(session, listener)))
  const recording = (session?.typedoc.parts ?? []).reduce(withPart, trace.stop())
  if (rendering) {
    post({ kind: 'done', result: rendering })
    const all = withLater(opened, recording)
    keepGeneration(fingerprintOf(all, id), rendering, listener.warnings)
  }
  return { session, opened, rendered: recording }
}

async function rendered({ typedoc }: Session, listener: Reporter): Promise<Rendering> {
  const { render } = await import('./render.ts')
  return render(typedoc, listener)
}

/** The session before with the sources as they are now; undefined where more than they has changed. */
async function reopened({ session, opened }: State): Promise<Opening | undefined> {
  if (!session || opened.unrepeatable) return undefined
  const { entryPoints } = session
  if (!entryPoints) return undefined
  const changes = changesIn(opened)
  if (changes.length === 0) return { session, opened }
  const { isSource, withChangedSources } = await import('./programs.ts')
  const isInSource = ({ what, how }: Change) => how === 'changed' && isSource(entryPoints, what)
  if (!changes.every(isInSource)) return undefined
  const trace = traceFiles()
  const paths = new Set(changes.map(({ what }) => resolve(what)))
  const next = withEntryPoints(session.typedoc, withChangedSources(entryPoints, paths))
  return { session: next, opened: withLater(opened, trace.stop()) }
}

async function openedAnew(listener: Reporter): Promise<Opening> {
  const trace = traceFiles()
  const session = await reported(async () => {
    const { open } = await import('./render.ts')
    const typedoc = await open(listener)
    const isWhole = WHOLE.has(typedoc.app.options.getValue('entryPointStrategy'))
    return withEntryPoints(typedoc, isWhole ? undefined : typedoc.app.getEntryPoints())
  })
  return { session, opened: trace.stop() }
}

function withEntryPoints(
  typedoc: OpenTypeDoc,
  entryPoints: readonly DocumentationEntryPoint[] | undefined,
): Session {
  if (entryPoints) typedoc.app.getEntryPoints = () => [...entryPoints]
  return { typedoc, entryPoints }
}

/** The result of some work; undefined after a problem, which is told. */
async function reported<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    // Anything else is a defect of ours, and ends the thread with its stack.
    if (!(error instanceof DocsError)) throw error
    post({ kind: 'failed', message: error.message })
    return undefined
  }
}

/** True when a generation would not find what the last one has found. */
function isOutdated({ opened, rendered }: State): boolean {
  const all = withLater(opened, rendered)
  return (isNoticed && all.unrepeatable !== undefined) || changesIn(all).length > 0
}

/** The folders in which something may change: of what was read, and within the package of all else. */
function foldersOf({ opened, rendered }: State): Set<string> {
  const package_ = resolve('.') + sep
  const found = new Set([resolve('.')])
  for (const [kind, answers] of withLater(opened, rendered).answers)
    for (const path of answers.keys()) {
      const isInPackage = path.startsWith(package_)
      if (/[\\/]node_modules[\\/]/.test(path) || !(isInPackage || kind === 'read')) continue
      found.add(dirname(path))
      found.add(path)
    }
  return found
}
