import { Converter, EntryPointStrategy } from 'typedoc'
import type { ProjectReflection } from 'typedoc/models'
import { DocsError } from '../docs-error.ts'
import { type Manifest, manifestOf } from '../files/manifest.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import { generate } from '../theme/plugin.ts'
import type { Fingerprint } from '../trace/fingerprint.ts'
import { convertPackagesApart } from './packages.ts'
import { type Listener, openTypeDoc, refuse, type TypeDoc } from './typedoc.ts'

/** What a generation would write, and where. */
export interface Rendering {
  /** The output folder, as seen from the current one. */
  readonly out: string
  readonly files: GeneratedFiles
  /** Hashes of the files. */
  readonly wanted: Manifest
}

/** What hears how far a rendering is. */
export interface RenderingListener extends Listener {
  progress(progress: Progress): void
}

/** How far the work is: of a step that has no known end, only what is done. */
export interface Progress {
  readonly step: 'read' | 'convert' | 'package' | 'render'
  readonly done: number
  readonly total?: number
}

/** TypeDoc, ready to render. */
export interface OpenTypeDoc extends TypeDoc {
  /** What the parts of a conversion depended on that were made apart, when it is over. */
  readonly parts: readonly (Fingerprint | undefined)[]
}

/**
 * TypeDoc with the options of the current folder, ready to render.
 *
 * @param onOut - As of `openTypeDoc`.
 * @throws DocsError when the options cannot be read.
 */
export async function open(
  listener: RenderingListener,
  onOut?: (out: string) => Promise<unknown>,
): Promise<OpenTypeDoc> {
  listener.progress({ step: 'read', done: 0 })
  const typedoc = await openTypeDoc(listener, onOut)
  const { app } = typedoc
  if (app.options.getValue('entryPointStrategy') === EntryPointStrategy.Packages)
    return { ...typedoc, parts: convertPackagesApart(app, listener) }
  let converted = 0
  app.converter.on(Converter.EVENT_BEGIN, () => {
    converted = 0
  })
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, () => {
    converted += 1
    listener.progress({ step: 'convert', done: converted })
  })
  return { ...typedoc, parts: [] }
}

/**
 * Converts the sources, and judges what they say.
 *
 * @throws DocsError with all that TypeDoc reports, file and line first where there are any.
 */
export async function convert(typedoc: TypeDoc): Promise<ProjectReflection> {
  const project = await converted(typedoc)
  typedoc.app.validate(project)
  refuse(typedoc.problems, 'document the sources')
  return project
}

/**
 * Converts the sources, however well they are documented.
 *
 * @throws DocsError with all that TypeDoc reports, file and line first where there are any.
 */
export async function converted({ app, problems }: TypeDoc): Promise<ProjectReflection> {
  problems.clear()
  const project = await app.convert().catch((error) => {
    // What TypeScript refuses may well be more than TypeDoc can convert.
    refuse(problems, 'convert the sources')
    throw error
  })
  refuse(problems, 'convert the sources')
  if (!project) throw new DocsError('Cannot convert the sources: TypeDoc gave no reason.')
  if (!project.children?.length && !project.documents?.length) throw nothingToDocument()
  return project
}

/**
 * Renders every page in memory.
 *
 * @param release - One whose record is not written yet.
 * @throws DocsError with all that TypeDoc reports.
 */
export async function render(
  { app, out, problems }: TypeDoc,
  project: ProjectReflection,
  { progress }: RenderingListener,
  release?: ReleaseChanges,
): Promise<Rendering> {
  const files = await generate(app, project, {
    onPage: (done, total) => progress({ step: 'render', done, total }),
    release,
  })
  refuse(problems, 'render the pages')
  return { out, files, wanted: manifestOf(files) }
}

function nothingToDocument(): DocsError {
  return new DocsError(
    `Cannot find anything to document in \`${process.cwd()}\`: expected \`entryPoints\` in typedoc.json, and exports in those files.`,
  )
}
