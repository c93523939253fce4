import type { Comment } from 'typedoc/models'
import { shownInLine } from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'
import { commentBlocks } from './comment.ts'

/** A comment as a table cell: on one line; a dash where there is none. */
export function commentCell(context: ClassicContext, model: Comment | undefined): string {
  if (!model) return '-'
  const text = commentBlocks(context, model, { without: ['@returns'] }).join('\n\n')
  return shownInLine(text.replace(/\r\n?|[\n\t]/g, ' ').trim())
}
