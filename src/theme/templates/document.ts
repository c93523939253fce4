import type { DocumentReflection } from 'typedoc/models'
import { blocks } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { written } from '../partials/comment.ts'
import { breadcrumbs } from '../partials/page.breadcrumbs.ts'
import { title } from '../partials/page.title.ts'

/** A heading of the first level, in any of the ways in which Markdown has one. */
const TITLE = /^(?:#[ \t]|<h1[\s>]|[^\n]+\n=+[ \t]*(?:\n|$))/i

/** The page of a document: its own text, under the layout's title where it begins with none. */
export function document(context: ClassicContext): string {
  const model = context.page.model as DocumentReflection
  const text = written(context, model.content)
  return blocks(breadcrumbs(context), TITLE.test(text) ? '' : title(context, model), text)
}
