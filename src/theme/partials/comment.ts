import { type Comment, type CommentDisplayPart, CommentTag, Reflection } from 'typedoc/models'
import {
  bold,
  code,
  insideBrackets,
  link,
  shownAsWritten,
  withEndedAddress,
} from '../../markdown/index.ts'
import { isLink } from '../../model/links.ts'
import type { ClassicContext } from '../context.ts'

/** Block tags that never reach a page: they steer TypeDoc, or say what the layout shows elsewhere. */
const HIDDEN = new Set(
  ['category', 'hidden', 'ignore', 'private', 'protected', 'public', 'event', 'module']
    .concat(['packageDocumentation', 'augments', 'callback', 'class', 'constructor', 'enum'])
    .concat(['extends', 'this', 'type', 'typedef', 'typeParam', 'template', 'param', 'group'])
    .map((name) => `@${name}` as const),
)

/** A comment: its text, then each block tag as a block of its own. */
export function comment(...all: Parameters<typeof commentBlocks>): string {
  return shownAsWritten(...commentBlocks(...all))
}

/** The blocks of a comment, as they were written. */
export function commentBlocks(
  context: ClassicContext,
  model: Comment | undefined,
  { without = [] }: { readonly without?: readonly string[] } = {},
): string[] {
  if (!model) return []
  const tags = model.blockTags.filter(({ tag }) => !HIDDEN.has(tag) && !without.includes(tag))
  const modifiers = [...model.modifierTags].filter((tag) => !HIDDEN.has(tag))
  return [
    written(context, model.summary),
    ...tags.map((tag) => blockTag(context, tag)),
    ...modifiers.map((tag) => blockTag(context, new CommentTag(tag, []))),
  ].filter((text) => text !== '')
}

/** The text of some parts of a comment, with links to what is documented. */
export function commentText(context: ClassicContext, parts: readonly CommentDisplayPart[]): string {
  return shownAsWritten(written(context, parts))
}

/** The Markdown of some parts of a comment or readme, as its author wrote it but for the links. */
export function written(context: ClassicContext, parts: readonly CommentDisplayPart[]): string {
  return parts
    .reduce((text, part) => {
      const next = commentPart(context, part)
      // An address before a tag must not take in the link that the tag becomes.
      return (part.kind === 'inline-tag' ? withEndedAddress(text) : text) + next
    }, '')
    .trim()
}

function commentPart(context: ClassicContext, part: CommentDisplayPart): string {
  if (part.kind !== 'inline-tag') return part.text
  const url =
    typeof part.target === 'string'
      ? part.target
      : part.target instanceof Reflection
        ? context.urlOf(part.target)
        : undefined
  if (!isLink(part)) return `{${part.tag} ${part.text}}`
  if (!url) return part.written ?? `{${part.tag} ${part.text}}`
  const text = part.text.trim()
  return link(part.tag === '@linkcode' ? code(text) : insideBrackets(text), url)
}

/** A tag's name in bold code, then its text, on the next line where the source has it there. */
function blockTag(context: ClassicContext, { tag, name, content }: CommentTag): string {
  const title = [bold(code(tag.slice(1).toLowerCase())), name].filter(Boolean).join(' ')
  const text = written(context, content)
  if (!text) return title
  const isCaption = tag === '@example' && name !== undefined
  const isBelow = isCaption || text.startsWith('```') || content[0]?.text === '\n'
  return `${title}${isBelow ? '\n' : ' '}${text}`
}
