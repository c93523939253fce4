import { Converter } from 'typedoc'
import { DocsError } from '../docs-error.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import { generate } from '../theme/plugin.ts'
import { type Listener, openTypeDoc, refuse } from './typedoc.ts'

/** What a generation would write, and where. */
export interface Rendering {
  /** The output folder, as seen from the current one. */
  readonly out: string
  readonly files: GeneratedFiles
}

/** What hears how far a rendering is. */
export interface RenderingListener extends Listener {
  progress(progress: Progress): void
}

/** How far the work is: of a step that has no known end, only what is done. */
export interface Progress {
  readonly step: 'read' | 'convert' | 'render'
  readonly done: number
  readonly total?: number
}

/**
 * Converts the sources that typedoc.json in the current folder names, and renders every page in
 * memory.
 *
 * @throws DocsError with all that TypeDoc reports, file and line first where there are any.
 */
export async function render(listener: RenderingListener): Promise<Rendering> {
  listener.progress({ step: 'read', done: 0 })
  const { app, out, problems } = await openTypeDoc(listener)
  let converted = 0
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, () => {
    converted += 1
    listener.progress({ step: 'convert', done: converted })
  })
  const project = await app.convert().catch((error) => {
    // What TypeScript refuses may well be more than TypeDoc can convert.
    refuse(problems, 'convert the sources')
    throw error
  })
  refuse(problems, 'convert the sources')
  if (!project) throw new DocsError('Cannot convert the sources: TypeDoc gave no reason.')
  if (!project.children?.length && !project.documents?.length) throw nothingToDocument()
  app.validate(project)
  refuse(problems, 'document the sources')
  const files = await generate(app, project, (done, total) =>
    listener.progress({ step: 'render', done, total }),
  )
  refuse(problems, 'render the pages')
  return { out, files }
}

function nothingToDocument(): DocsError {
  return new DocsError(
    `Cannot find anything to document in \`${process.cwd()}\`: expected \`entryPoints\` in typedoc.json, and exports in those files.`,
  )
}
