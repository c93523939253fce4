import { type Comment, type CommentDisplayPart, Reflection } from 'typedoc/models'
import { blocks, bold, code, link, shownAsWritten } from '../../markdown/index.ts'
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
export function comment(
  context: ClassicContext,
  model: Comment | undefined,
  { without = [] }: { readonly without?: readonly string[] } = {},
): string {
  if (!model) return ''
  const tags = model.blockTags.filter(({ tag }) => !HIDDEN.has(tag) && !without.includes(tag))
  const modifiers = [...model.modifierTags].filter((tag) => !HIDDEN.has(tag))
  return blocks(
    commentText(context, model.summary),
    tags.map(({ tag, content }) => blockTag(tag, commentText(context, content))),
    modifiers.map((tag) => blockTag(tag, '')),
  )
}

/** The text of some parts of a comment, with links to what is documented. */
export function commentText(context: ClassicContext, parts: readonly CommentDisplayPart[]): string {
  return shownAsWritten(parts.map((part) => commentPart(context, part)).join('')).trim()
}

function commentPart(context: ClassicContext, part: CommentDisplayPart): string {
  if (part.kind !== 'inline-tag') return part.text
  const url =
    typeof part.target === 'string'
      ? part.target
      : part.target instanceof Reflection
        ? context.urlOf(part.target)
        : undefined
  if (!isLink(part) || !url) return `{${part.tag} ${part.text}}`
  return link(part.tag === '@linkcode' ? code(part.text) : part.text, url)
}

/** The tag's name in bold code, then its text: on the next line if that begins with a fence. */
function blockTag(tag: string, text: string): string {
  const name = bold(code(tag.slice(1).toLowerCase()))
  if (!text) return name
  return `${name}${text.startsWith('```') ? '\n' : ' '}${text}`
}
