import type { Context } from 'typedoc'
import { type Comment, CommentTag } from 'typedoc/models'
import ts from 'typescript'
import { type TagLine, tagLines } from './comment-lines.ts'
import type { Difference } from './difference.ts'
import { ownDeclarations } from './own-declarations.ts'
import { hasTagInLine, reparse, take } from './tags-in-lines.ts'

/** What the tags of a comment look like in the source. */
const layouts = new WeakMap<Comment, readonly TagLine[]>()

/** The tags of a comment that TypeDoc will merge. */
const seeTags = new WeakMap<Comment, readonly CommentTag[]>()

/**
 * Tags stand in the order of the source, modifiers among them; a text that begins on the line after
 * its tag stays there; `@see` tags are not merged; a tag within a line is text.
 */
export const commentLayout: Difference = {
  declaration(context, reflection) {
    if (!reflection.comment) return
    const own = ownDeclarations(context, reflection)
    const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
    const jsDocs = declarations.filter((_, at) => own[at]).map(jsDocOf)
    readLayout(context, reflection.comment, jsDocs.find(Boolean))
  },
  signature(context, reflection, { declaration }) {
    if (declaration) readLayout(context, reflection.comment, jsDocOf(declaration))
  },
  converted({ project }) {
    for (const { comment } of Object.values(project.reflections)) if (comment) keepSeeTags(comment)
  },
  resolved({ project }) {
    for (const { comment } of Object.values(project.reflections)) {
      const lines = comment && layouts.get(comment)
      if (lines) inSourceOrder(comment, lines)
    }
  },
}

/** The comment that stands before a declaration, the nearest one. */
export function jsDocOf(declaration: ts.Node): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1)
}

/** Notes how a comment is laid out in the source. */
export function readLayout(
  context: Context,
  comment: Comment | undefined,
  jsDoc: ts.JSDoc | undefined,
): void {
  if (!comment || !jsDoc) return
  const text = jsDoc.getText()
  if (!text.includes('@')) return
  const { summary, lines } = tagLines(text)
  if (hasTagInLine(comment, lines)) reparse(context, comment, summary, lines)
  const rest = [...comment.blockTags]
  for (const { tag, lead } of lines) {
    const found = take(rest, tag)
    if (found && lead) found.content = [{ kind: 'text', text: lead }, ...found.content]
  }
  comment.blockTags = comment.blockTags.filter(({ tag }) => !OF_MEMBERS.has(tag))
  layouts.set(comment, lines)
}

/** Lays the tags of a comment out like those of another one, from which they are taken. */
export function layOutLike(comment: Comment, source: Comment): void {
  const layout = layouts.get(source)
  if (layout) layouts.set(comment, layout)
}

/** Keeps the `@see` tags of a comment apart, before TypeDoc merges them. */
export function keepSeeTags(comment: Comment): void {
  const tags = comment.getTags('@see').map((tag) => tag.clone())
  seeTags.set(comment, tags)
}

/** Tags that TypeDoc makes comments of members. */
const OF_MEMBERS = new Set<string>(['@property', '@prop'])

/** Modifiers that TypeDoc has made flags of. */
const BECAME_FLAGS = new Set<string>(['@abstract', '@readonly'])

function inSourceOrder(comment: Comment, lines: readonly TagLine[]): void {
  const merged = comment.getTag('@see')
  const see = seeTags.get(comment) ?? []
  const blockTags = comment.blockTags.flatMap((tag) => (tag === merged ? see : [tag]))
  const ordered: CommentTag[] = []
  for (const { tag, lead, text } of lines) {
    const found = take(blockTags, tag)
    if (found) ordered.push(found)
    else if (OF_MEMBERS.has(tag))
      ordered.push(new CommentTag(tag, [{ kind: 'text', text: lead + text }]))
    else if (comment.hasModifier(tag) || BECAME_FLAGS.has(tag)) {
      comment.removeModifier(tag)
      ordered.push(new CommentTag(tag, []))
    }
  }
  comment.blockTags = [...ordered, ...blockTags]
}
