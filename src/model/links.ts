import type {
  Comment,
  CommentDisplayPart,
  InlineTagDisplayPart,
  ProjectReflection,
} from 'typedoc/models'
import { ReflectionSymbolId } from 'typedoc/models'

/** A `{@link}` whose target is not part of the documentation. */
export interface BrokenLink {
  /** The tag as written: `{@link Missing}`. */
  readonly tag: string
  /** Full name of the declaration whose comment holds it: `Device.errors`. */
  readonly owner: string
  /** Absolute path of the file that declares the owner; absent where TypeDoc knows none. */
  readonly file?: string
  /** Line of the owner in that file, from 1. */
  readonly line?: number
}

/** The links in a project's comments that lead nowhere, each reported once, where it was written. */
export function brokenLinks(project: ProjectReflection): BrokenLink[] {
  const found = new Map<string, BrokenLink>()
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.comment) continue
    for (const part of linksOf(reflection.comment)) {
      if (part.target && !(part.target instanceof ReflectionSymbolId)) continue
      // Double brackets may just as well be an array of arrays.
      if (part.written?.startsWith('[[')) continue
      const source =
        (reflection.isDeclaration() || reflection.isSignature()) && reflection.sources?.[0]
      const link: BrokenLink = {
        tag: part.written ?? `{${part.tag} ${part.text.trim()}}`,
        owner: reflection.getFullName(),
        ...(source && { file: source.fullFileName, line: source.line }),
      }
      // Inherited comments are copies: the same tag at the same place counts once.
      const key = source ? `${link.tag} ${link.file}:${link.line}` : `${link.tag} ${link.owner}`
      if (!found.has(key)) found.set(key, link)
    }
  }
  return [...found.values()]
}

/** An inline tag that links, and how it is spelt where that is not `{@link …}`. */
export interface WrittenLink extends InlineTagDisplayPart {
  /** As in the source: `[[Name]]`, `[caption]{@link Name}`. */
  readonly written?: string
}

/** True for the inline tags that link: `{@link}`, `{@linkcode}`, `{@linkplain}`. */
export function isLink(part: CommentDisplayPart): part is WrittenLink {
  return part.kind === 'inline-tag' && /^@link(?:code|plain)?$/.test(part.tag)
}

/** The links of a comment, in its summary and in its block tags. */
export function linksOf(comment: Comment): WrittenLink[] {
  return [...comment.summary, ...comment.blockTags.flatMap((tag) => tag.content)].filter(isLink)
}
