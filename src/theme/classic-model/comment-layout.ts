import { type Context, MinimalSourceFile } from 'typedoc'
import { type Comment, type CommentDisplayPart, CommentTag, type Reflection } from 'typedoc/models'
import ts from 'typescript'
import { type TagLine, tagLines } from './comment-lines.ts'
import type { Difference } from './difference.ts'

/** What the tags of a comment look like in the source. */
const layouts = new WeakMap<Comment, readonly TagLine[]>()

/** The tags of a comment that TypeDoc will merge. */
const seeTags = new WeakMap<Comment, readonly CommentTag[]>()

/** The tags whose type is the declaration's own. */
const TYPED: ReadonlySet<string> = new Set(['@param', '@returns'])

/**
 * Tags stand in the order of the source, modifiers among them; a text that begins on the line after
 * its tag stays there; `@see` tags are not merged; a tag within a line is text.
 */
export const commentLayout: Difference = {
  declaration(context, reflection) {
    const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
    read(context, reflection, declarations.map(jsDocOf).find(Boolean))
  },
  signature(context, reflection, { declaration }) {
    if (declaration) read(context, reflection, jsDocOf(declaration))
  },
  converted({ project }) {
    for (const { comment } of Object.values(project.reflections))
      if (comment)
        seeTags.set(
          comment,
          comment.getTags('@see').map((tag) => tag.clone()),
        )
  },
  resolved({ project }) {
    for (const { comment } of Object.values(project.reflections)) {
      const lines = comment && layouts.get(comment)
      if (lines) inSourceOrder(comment, lines)
    }
  },
}

function jsDocOf(declaration: ts.Node): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1)
}

function read(context: Context, { comment }: Reflection, jsDoc: ts.JSDoc | undefined): void {
  if (!comment || !jsDoc) return
  const { summary, lines } = tagLines(jsDoc.getText())
  if (hasTagInLine(comment, lines)) reparse(context, comment, summary, lines)
  const rest = [...comment.blockTags]
  for (const line of lines) {
    const found = take(rest, line.tag)
    const lost = found ? lostText(line, found) : ''
    if (found && lost) found.content = [{ kind: 'text', text: lost }, ...found.content]
  }
  layouts.set(comment, lines)
}

/** What TypeDoc leaves out before the text of a tag: a line end, a type as in `@throws {Error}`. */
function lostText({ text, isTextBelow }: TagLine, { tag, content }: CommentTag): string {
  if (isTextBelow) return '\n'
  const [type] = (!TYPED.has(tag) && /^\{[^@{}][^{}]*\}/.exec(text)) || []
  return type && !content[0]?.text.startsWith(type) ? `${type} ` : ''
}

/** True when TypeDoc took for a tag what stands within a line. */
function hasTagInLine({ blockTags, modifierTags }: Comment, lines: readonly TagLine[]): boolean {
  const names = lines.map(({ tag }) => tag)
  return (
    [...modifierTags].some((tag) => !names.includes(tag)) ||
    blockTags.length > names.filter((tag) => !modifierTags.has(tag)).length
  )
}

/** Reads the texts again, tags within lines as text; names of parameters stay as TypeDoc found them. */
function reparse(
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
function take(tags: CommentTag[], name: string): CommentTag | undefined {
  const at = tags.findIndex(({ tag }) => tag === name)
  return at < 0 ? undefined : tags.splice(at, 1)[0]
}

function inSourceOrder(comment: Comment, lines: readonly TagLine[]): void {
  const merged = comment.getTag('@see')
  const see = seeTags.get(comment) ?? []
  const blockTags = comment.blockTags.flatMap((tag) => (tag === merged ? see : [tag]))
  const ordered: CommentTag[] = []
  for (const { tag } of lines) {
    const found = take(blockTags, tag)
    if (found) ordered.push(found)
    else if (comment.hasModifier(tag)) {
      comment.removeModifier(tag)
      ordered.push(new CommentTag(tag, []))
    }
  }
  comment.blockTags = [...ordered, ...blockTags]
}
