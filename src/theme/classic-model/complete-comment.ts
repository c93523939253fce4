import {
  Comment,
  type CommentDisplayPart,
  type CommentTag,
  type SignatureReflection,
} from 'typedoc/models'
import { keepSeeTags, layOutLike } from './comment-layout.ts'

/** Gives a signature the parts of a comment that its own one lacks: first paragraph, rest, result, tags. */
export function completeComment(signature: SignatureReflection, source: Comment): void {
  const comment = signature.comment ?? new Comment()
  if (comment === source) return
  const [first, rest] = paragraphs(comment.summary)
  const [otherFirst, otherRest] = paragraphs(source.summary)
  comment.summary = Comment.cloneDisplayParts([
    ...(first.length ? first : otherFirst),
    ...(rest.length ? rest : otherRest),
  ])
  const tags = source.blockTags
    .filter((tag) => isFor(signature, tag) && !comment.blockTags.some((own) => isSame(own, tag)))
    .map((tag) => tag.clone())
  if (hasTags(comment)) {
    comment.blockTags.push(...tags.filter(({ tag, name }) => name || tag === '@returns'))
  } else {
    comment.blockTags.push(...tags)
    for (const tag of source.modifierTags) comment.modifierTags.add(tag)
    layOutLike(comment, source)
  }
  signature.comment = comment
  keepSeeTags(comment)
}

/** The first paragraph of a text and the rest, with the blank line between them. */
function paragraphs(
  parts: readonly CommentDisplayPart[],
): [CommentDisplayPart[], CommentDisplayPart[]] {
  const at = parts.findIndex(({ kind, text }) => kind === 'text' && /\n[ \t]*\n/.test(text))
  const part = parts[at]
  if (!part) return [[...parts], []]
  const end = part.text.search(/\n[ \t]*\n/)
  return [
    [...parts.slice(0, at), { kind: 'text', text: part.text.slice(0, end) }],
    [{ kind: 'text', text: part.text.slice(end) }, ...parts.slice(at + 1)],
  ]
}

function hasTags({ blockTags, modifierTags }: Comment): boolean {
  return modifierTags.size > 0 || blockTags.some(({ tag }) => tag !== '@returns')
}

function isSame(a: CommentTag, b: CommentTag): boolean {
  return a.tag === b.tag && a.name === b.name
}

/** True for a tag that is not about a parameter, or about one that the signature has. */
function isFor(
  { parameters = [], typeParameters = [] }: SignatureReflection,
  { name }: CommentTag,
) {
  if (name === undefined) return true
  const [root] = name.split('.')
  return [...parameters, ...typeParameters].some(
    (each) => each.name === root || each.name === '__namedParameters',
  )
}
