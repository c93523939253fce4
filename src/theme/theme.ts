import { PageKind } from 'typedoc'
import type { Reflection } from 'typedoc/models'
import { type MarkdownPageEvent, MarkdownTheme } from 'typedoc-plugin-markdown'
import { page as finished } from '../markdown/index.ts'
import { ClassicContext } from './context.ts'
import { Media } from './media.ts'
import { document } from './templates/document.ts'
import { readme } from './templates/readme.ts'
import { reflection } from './templates/reflection.ts'

const templates: Partial<Record<PageKind, (context: ClassicContext) => string>> = {
  [PageKind.Document]: document,
  [PageKind.Index]: readme,
  [PageKind.Reflection]: reflection,
}

/** The classic layout as a theme of typedoc-plugin-markdown. */
export class ClassicTheme extends MarkdownTheme {
  /** The files that come along with the pages. */
  media = new Media(new Set())

  /** The page's Markdown. The base class would run a formatter over it that changes code fences. */
  override render(page: MarkdownPageEvent): string {
    const template = templates[page.pageKind]
    if (!template || !page.isReflectionEvent())
      throw new Error(`The classic layout has no page of kind ${page.pageKind}`)
    return finished(template(this.getRenderContext(page)))
  }

  override getRenderContext(page: MarkdownPageEvent<Reflection>): ClassicContext {
    return new ClassicContext(this, page, this.application.options)
  }
}
