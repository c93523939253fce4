import { type Context, MinimalSourceFile } from 'typedoc'
import type { Comment, CommentDisplayPart, CommentTag } from 'typedoc/models'
import type { TagLine } from './comment-lines.ts'

/** True when TypeDoc took for a tag what stands within a line. */
export function hasTagInLine(
  { blockTags, modifierTags }: Comment,
  lines: readonly TagLine[],
): boolean {
  const names = lines.map(({ tag }) => tag)
  return (
    [...modifierTags].some((tag) => !names.includes(tag)) ||
    blockTags.length > names.filter((tag) => !modifierTags.has(tag)).length
  )
}

/** Reads the texts again, tags within lines as text; names of parameters stay as TypeDoc found them. */
export function reparse(
  context: Context,
  comment: Comment,
  summary: string,
  lines: readonly TagLine[],
): void {
  const parts = (text: string): CommentDisplayPart[] =>
    context.converter.parseRawComment(
      new MinimalSourceFile(text, comment.sourcePath ?? ''),
      context.project.files,
    ).content
  comment.summary = parts(summary)
  for (const tag of [...comment.modifierTags])
    if (!lines.some((line) => line.tag === tag)) comment.removeModifier(tag)
  const rest = [...comment.blockTags]
  comment.blockTags = lines.flatMap(({ tag, text }) => {
    if (comment.hasModifier(tag)) return []
    const found = take(rest, tag)
    if (!found) return []
    if (found.name === undefined) found.content = parts(text)
    return [found]
  })
}

/** Takes the first tag of a name out of a list. */
export function take(tags: CommentTag[], name: string): CommentTag | undefined {
  const at = tags.findIndex(({ tag }) => tag === name)
  return at < 0 ? undefined : tags.splice(at, 1)[0]
}
