import type { Comment } from 'typedoc/models'
import { escapeBars } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { comment } from './comment.ts'

/** A comment as a table cell: on one line, with its bars escaped; a dash where there is none. */
export function commentCell(context: ClassicContext, model: Comment | undefined): string {
  if (!model) return '-'
  return escapeBars(
    comment(context, model, { without: ['@returns'] })
      .replace(/[\n\t\r]+/g, ' ')
      .trim(),
  )
}
