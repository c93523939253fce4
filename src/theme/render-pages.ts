import type { Application } from 'typedoc'
import type { ProjectReflection, Reflection } from 'typedoc/models'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'
import { ClassicRouter } from './router.ts'
import { ClassicTheme } from './theme.ts'

/** Every page of a project by its path, rendered in memory. Other plugins see the same page events as ever. */
export async function renderPages(
  app: Application,
  project: ProjectReflection,
): Promise<Map<string, string>> {
  const { renderer } = app
  renderer.router = new ClassicRouter(app)
  const theme = new ClassicTheme(renderer)
  renderer.theme = theme
  const pages = new Map<string, string>()
  for (const { url, kind, model } of renderer.router.buildPages(project)) {
    const event = new MarkdownPageEvent(model as Reflection)
    Object.assign(event, { url, filename: url, pageKind: kind, project })
    renderer.trigger(MarkdownPageEvent.BEGIN, event)
    event.contents = theme.render(event)
    renderer.trigger(MarkdownPageEvent.END, event)
    for (const job of event.preWriteAsyncJobs) await job(event)
    pages.set(url, event.contents ?? '')
  }
  return pages
}
