import type { Application } from 'typedoc'
import type { ProjectReflection, Reflection } from 'typedoc/models'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'
import type { ApiSymbol, ApiUrl } from '../model/api.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import { Media } from './media.ts'
import { ClassicRouter } from './router.ts'
import { ClassicTheme } from './theme.ts'

/** The pages of a project by their paths, and where the files are that come along with them. */
export interface RenderedPages {
  readonly pages: Map<string, string>
  readonly media: Media
}

/** What a rendering may be told. */
export interface RenderOptions {
  /** Told, after each page, how many of all are rendered. */
  readonly onPage?: (rendered: number, total: number) => void
  /** The text of a page that is known already; undefined where it is to be rendered. */
  readonly known?: (path: string, model: Reflection) => string | undefined
  /** What `api.json` says of a symbol that is known already; undefined where it is to be made. */
  readonly knownSymbol?: (model: Reflection, url: ApiUrl) => ApiSymbol | undefined
  /** The output folder, where it is not the one of TypeDoc's options. */
  readonly out?: string
  /** The text of a page of the history that is known already. */
  readonly knownHistory?: (path: string) => string | undefined
  /** A release whose record is not written yet, and which the history is to tell of. */
  readonly release?: ReleaseChanges | undefined
  /** The text of the file of schemas, where the one that is known will do. */
  readonly knownSchemas?: string
}

/**
 * Every page of a project, rendered in memory. Other plugins see the same page events as ever.
 *
 * @param files - Absolute paths of the files that can be copied along.
 */
export async function renderPages(
  app: Application,
  project: ProjectReflection,
  files: ReadonlySet<string>,
  { onPage, known }: RenderOptions = {},
): Promise<RenderedPages> {
  const { renderer } = app
  renderer.router = new ClassicRouter(app)
  const theme = new ClassicTheme(renderer)
  theme.media = new Media(files)
  renderer.theme = theme
  const pages = new Map<string, string>()
  const all = renderer.router.buildPages(project)
  for (const { url, kind, model } of all) {
    const text = known?.(url, model as Reflection)
    if (text !== undefined) {
      pages.set(url, text)
      continue
    }
    const event = new MarkdownPageEvent(model as Reflection)
    Object.assign(event, { url, filename: url, pageKind: kind, project })
    renderer.trigger(MarkdownPageEvent.BEGIN, event)
    event.contents = theme.render(event)
    renderer.trigger(MarkdownPageEvent.END, event)
    for (const job of event.preWriteAsyncJobs) await job(event)
    pages.set(url, event.contents ?? '')
    onPage?.(pages.size, all.length)
  }
  return { pages, media: theme.media }
}
