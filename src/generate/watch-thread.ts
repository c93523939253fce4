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
import type { OpenTypeDoc, Rendering } from './render.ts'
import { post, reported, reporter } from './reporter.ts'

/** TypeDoc with options and programs that are as good as new ones. */
interface Session {
  readonly typedoc: OpenTypeDoc
  /** Undefined where TypeDoc itself finds them, package by package. */
  readonly entryPoints: readonly DocumentationEntryPoint[] | undefined
}

/** What there is after a generation, and all that was asked for it. */
interface State {
  /** Undefined where the options cannot be read. */
  readonly session: Session | undefined
  readonly asked: Recording
}

/** Strategies that do more than convert the programs of some entry points. */
const WHOLE: ReadonlySet<string> = new Set(['packages', 'merge'])

const id = identity()
let isNoticed = false
let wake = () => {}
const folders = new FolderWatch(() => {
  isNoticed = true
  wake()
})

let state: State | undefined = await opened()
while (state) {
  isNoticed = false
  state = await generation(state)
  folders.watch(foldersFor(state))
  while (!isOutdated(state))
    await new Promise<void>((done) => {
      wake = done
    })
  state = await followed(state)
}
// TypeDoc remembers what it has read of a package: only another thread can begin anew.
folders.close()

/** What a watch begins with. */
async function opened(): Promise<State> {
  const trace = traceFiles()
  const session = await reported(async () => {
    const { open } = await import('./render.ts')
    const typedoc = await open(reporter())
    // A new folder changes the list of files around it, and so the next thread takes over.
    if (await makeFolder(typedoc.out).catch(() => undefined)) return undefined
    const isWhole = WHOLE.has(typedoc.app.options.getValue('entryPointStrategy'))
    return withEntryPoints(typedoc, isWhole ? undefined : typedoc.app.getEntryPoints())
  })
  return { session, asked: trace.stop() }
}

/** Brings the pages up to date. */
async function generation({ session, asked }: State): Promise<State> {
  if (!session) return { session, asked }
  const listener = reporter()
  const trace = traceFiles()
  const { render } = await import('./render.ts')
  const rendering = await reported(() => render(session.typedoc, listener))
  const all = session.typedoc.parts.reduce(withPart, withLater(asked, trace.stop()))
  if (rendering) {
    post<Rendering>({ kind: 'done', result: rendering })
    keepGeneration(fingerprintOf(all, id), rendering, listener.warnings)
  }
  return { session, asked: all }
}

/** The state with the texts as they are now; undefined where more than texts has changed. */
async function followed({ session, asked }: State): Promise<State | undefined> {
  const { entryPoints } = session ?? {}
  if (!session || !entryPoints || asked.unrepeatable) return undefined
  const { isSource, withChangedSources } = await import('./programs.ts')
  const changes = changesIn(asked)
  const isText = ({ what, how }: Change) =>
    how === 'changed' && (/\.md$/i.test(what) || isSource(entryPoints, what))
  if (!changes.every(isText)) return undefined
  const trace = traceFiles()
  const paths = new Set(changes.map(({ what }) => resolve(what)))
  // Answers of now take the place of those of before, whether anybody else asks again or not.
  for (const path of paths) readFileSync(path)
  const next = withEntryPoints(session.typedoc, withChangedSources(entryPoints, paths))
  return { session: next, asked: withLater(asked, trace.stop()) }
}

function withEntryPoints(
  typedoc: OpenTypeDoc,
  entryPoints: readonly DocumentationEntryPoint[] | undefined,
): Session {
  if (entryPoints) typedoc.app.getEntryPoints = () => [...entryPoints]
  return { typedoc, entryPoints }
}

/** True when a generation would not find what the last one has found. */
function isOutdated({ asked }: State): boolean {
  return (isNoticed && asked.unrepeatable !== undefined) || changesIn(asked).length > 0
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
