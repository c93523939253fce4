import {
  type Comment,
  type CommentDisplayPart,
  CommentTag,
  Reflection,
  type RelativeLinkDisplayPart,
} from 'typedoc/models'
import {
  addressPart,
  bold,
  code,
  insideBrackets,
  isPicture,
  link,
  shownAsWritten,
  withEndedAddress,
} from '../../markdown/index.ts'
import { isLink } from '../../model/links.ts'
import type { ClassicContext } from '../context.ts'

/** Block tags that never reach a page: they steer TypeDoc, or say what the layout shows elsewhere. */
export const HIDDEN: ReadonlySet<string> = new Set(
  ['category', 'hidden', 'ignore', 'private', 'protected', 'public', 'event', 'module']
    .concat(['packageDocumentation', 'augments', 'callback', 'class', 'constructor', 'enum'])
    .concat(['extends', 'this', 'type', 'typedef', 'group'])
    .map((name) => `@${name}` as const),
)

/** Tags that name a parameter: where nothing has one, the layout shows their text alone. */
const PARAMETERS = new Set(['@param', '@typeParam', '@template'])

/** Where the links of a comment lead, as seen from what shows it. */
export type CommentLinks = Pick<ClassicContext, 'urlOf' | 'urlOfFile'>

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
    written(context, shownParts(model.summary)),
    ...tags.map((tag) => blockTag(context, tag)),
    ...modifiers.map((tag) => blockTag(context, new CommentTag(tag, []))),
  ].filter((text) => text !== '')
}

/** The text of some parts of a comment, with links to what is documented. */
export function commentText(context: CommentLinks, parts: readonly CommentDisplayPart[]): string {
  return shownAsWritten(written(context, shownParts(parts)))
}

/** A part of a comment whose address is that of the source: links that nothing is to be done with. */
export function asWritten(part: CommentDisplayPart): CommentDisplayPart {
  return part.kind === 'relative-link' ? { kind: 'text', text: part.text } : part
}

/** The parts of a comment; a tag that shows as written has the address that was written. */
function shownParts(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const texts = parts.map(({ text }) => text)
  return parts.map((part, at) => {
    const [before] = /<[a-z][^<>]*$/i.exec(texts.slice(0, at).join('')) ?? []
    if (!before) return part
    const [after = ''] = /^[^<>]*>/.exec(texts.slice(at + 1).join('')) ?? []
    return isPicture(before + part.text + after) ? part : asWritten(part)
  })
}

/** The Markdown of some parts of a comment or document, as its author wrote it but for the links. */
export function written(context: CommentLinks, parts: readonly CommentDisplayPart[]): string {
  return parts
    .reduce((text, part) => {
      const next = commentPart(context, part)
      // An address before a tag must not take in the link that the tag becomes.
      return (part.kind === 'inline-tag' ? withEndedAddress(text) : text) + next
    }, '')
    .trim()
}

function commentPart(context: CommentLinks, part: CommentDisplayPart): string {
  if (part.kind === 'relative-link') return relativeLink(context, part)
  if (part.kind !== 'inline-tag') return part.text.replace(/\r\n?/g, '\n')
  const url =
    typeof part.target === 'string'
      ? part.target
      : part.target instanceof Reflection
        ? context.urlOf(part.target)
        : undefined
  const text = part.text.trim()
  const source = `{${part.tag} ${text}}`
  if (!isLink(part)) return source
  if (!url) return part.written ?? source
  return link(part.tag === '@linkcode' ? code(text) : insideBrackets(text), url)
}

/** The address of a file or page from this page; what names neither stays as written. */
function relativeLink(context: CommentLinks, part: RelativeLinkDisplayPart): string {
  const url = part.text && context.urlOfFile(part)
  if (!url) return part.text
  return part.targetAnchor ? `${url}#${addressPart(part.targetAnchor)}` : url
}

/** A tag's name in bold code, then its text, on the next line where the source has it there. */
function blockTag(context: ClassicContext, { tag, name, content }: CommentTag): string {
  const isParameter = PARAMETERS.has(tag)
  const title = [bold(code(tag.slice(1).toLowerCase())), isParameter ? undefined : name]
  const text = written(context, shownParts(content))
  const isCaption = tag === '@example' && name !== undefined
  const [below] = /^\n\s*/.exec(content[0]?.text ?? '') ?? []
  const gap = below ?? (isCaption || text.startsWith('```') ? '\n' : ' ')
  return title.filter(Boolean).join(' ') + (text && gap + text)
}
