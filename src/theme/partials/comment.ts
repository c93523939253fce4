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
    .concat(['extends', 'this', 'type', 'typedef', 'group'])
    .map((name) => `@${name}` as const),
)

/** Tags that name a parameter: where nothing has one, the layout shows their text alone. */
const PARAMETERS = new Set(['@param', '@typeParam', '@template'])

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
  if (part.kind !== 'inline-tag') return part.text.replace(/\r\n?/g, '\n')
  const url =
    typeof part.target === 'string'
      ? part.target
      : part.target instanceof Reflection
        ? context.urlOf(part.target)
        : undefined
  const asWritten = `{${part.tag} ${part.text.trim()}}`
  if (!isLink(part)) return asWritten
  if (!url) return part.written ?? asWritten
  return link(part.tag === '@linkcode' ? code(part.text) : insideBrackets(part.text), url)
}

/** A tag's name in bold code, then its text, on the next line where the source has it there. */
function blockTag(context: ClassicContext, { tag, name, content }: CommentTag): string {
  const isParameter = PARAMETERS.has(tag)
  const title = [bold(code(tag.slice(1).toLowerCase())), isParameter ? undefined : name]
  const text = written(context, content)
  const isCaption = tag === '@example' && name !== undefined
  const [below] = /^\n\s*/.exec(content[0]?.text ?? '') ?? []
  const gap = below ?? (isCaption || text.startsWith('```') ? '\n' : ' ')
  return title.filter(Boolean).join(' ') + (text && gap + text)
}
