import type {
  Comment,
  CommentDisplayPart,
  InlineTagDisplayPart,
  ProjectReflection,
  Reflection,
} from 'typedoc/models'
import { ReflectionSymbolId } from 'typedoc/models'

/** A `{@link}` whose target is not part of the documentation. */
export interface BrokenLink {
  /** The tag as written: `{@link Missing}`. */
  readonly tag: string
  /** What holds it: `the comment of Device.errors`, `the document Guide`, `the readme of seamapi`. */
  readonly owner: string
  /** Absolute path of the file that holds it; absent where TypeDoc knows none. */
  readonly file?: string
  /** Line of the declaration in that file, from 1; documents have none. */
  readonly line?: number
}

/**
 * The links in a project's texts that lead nowhere, each reported once, where it was written.
 *
 * @param isChecked - True for what to look at; by default, for everything.
 */
export function brokenLinks(
  project: ProjectReflection,
  isChecked: (reflection: Reflection) => boolean = () => true,
): BrokenLink[] {
  const found = new Map<string, BrokenLink>()
  const reflections = Object.values(project.reflections).filter(isChecked)
  for (const { links, ...text } of reflections.flatMap(textsOf))
    for (const part of links) {
      if (part.target && !(part.target instanceof ReflectionSymbolId)) continue
      // Double brackets may just as well be an array of arrays.
      if (part.written?.startsWith('[[')) continue
      const link = { tag: part.written ?? `{${part.tag} ${part.text.trim()}}`, ...text }
      // Inherited comments are copies: the same tag at the same place counts once.
      const key = `${link.tag} ${link.line ? `${link.file}:${link.line}` : link.owner}`
      if (!found.has(key)) found.set(key, link)
    }
  return [...found.values()]
}

/** Where a text stands, and its links. */
interface LinkedText extends Omit<BrokenLink, 'tag'> {
  readonly links: readonly WrittenLink[]
}

/** The texts of a reflection: its comment, the readme of a package, what a document holds. */
function textsOf(reflection: Reflection): LinkedText[] {
  const { comment } = reflection
  const readme = (reflection.isDeclaration() || reflection.isProject()) && reflection.readme
  const content = reflection.isDocument() && reflection.content
  return [
    { what: 'the comment of', links: comment ? linksOf(comment) : [], placeOf: placeOfSource },
    { what: 'the readme of', links: readme ? readme.filter(isLink) : [], placeOf: noPlace },
    { what: 'the document', links: content ? content.filter(isLink) : [], placeOf: placeOfFile },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ what, links, placeOf }) => ({
      owner: `${what} ${reflection.getFullName()}`,
      ...placeOf(reflection),
      links,
    }))
}

type Place = Pick<BrokenLink, 'file' | 'line'>

const noPlace = (): Place => ({})

function placeOfSource(reflection: Reflection): Place {
  const source = (reflection.isDeclaration() || reflection.isSignature()) && reflection.sources?.[0]
  return source ? { file: source.fullFileName, line: source.line } : {}
}

function placeOfFile(reflection: Reflection): Place {
  const file = reflection.project.files.getReflectionPath(reflection)
  return file ? { file } : {}
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
