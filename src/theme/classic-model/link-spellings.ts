import type { CommentDisplayPart, Reflection } from 'typedoc/models'
import { isLink, type WrittenLink } from '../../model/links.ts'
import type { Difference } from './difference.ts'

/** `[[Name]]`, `[[Name|caption]]` and `[caption]{@link Name}` are links, too. */
export const linkSpellings: Difference = {
  declaration: (_context, reflection) => rewrite(reflection),
  signature: (_context, reflection) => rewrite(reflection),
  resolved({ project }) {
    rewrite(project)
    if (project.readme) project.readme = withLinks(project.readme)
  },
  finished(project) {
    for (const { comment } of Object.values(project.reflections)) {
      if (!comment) continue
      comment.summary = comment.summary.flatMap(unresolved)
      for (const tag of comment.blockTags) tag.content = tag.content.flatMap(unresolved)
    }
  },
}

/** The parts that a link was made of, where it leads nowhere. */
function unresolved(part: CommentDisplayPart): CommentDisplayPart[] {
  if (!isLink(part) || !part.written || part.target) return [part]
  const [, before = part.written, text] = /^(\[.*\])\{@\w+ (.*)\}$/s.exec(part.written) ?? []
  return [
    { kind: 'text', text: before },
    ...(text === undefined ? [] : [{ kind: 'inline-tag', tag: part.tag, text } as const]),
  ]
}

/** Brackets behind a backslash are text. */
const BRACKETS = /(?<!(?<!\\)(?:\\\\)*\\)\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g
const CAPTION = /(?<!(?<!\\)(?:\\\\)*\\)\[([^[\]\n]+)\]$/

function rewrite({ comment }: Reflection): void {
  if (!comment) return
  comment.summary = withLinks(comment.summary)
  for (const tag of comment.blockTags) tag.content = withLinks(tag.content)
}

function withLinks(parts: CommentDisplayPart[]): CommentDisplayPart[] {
  if (!parts.some(({ text }) => text.includes('['))) return parts
  const result: CommentDisplayPart[] = []
  for (const part of parts) {
    const before = result.at(-1)
    const [written, caption] = (before?.kind === 'text' && CAPTION.exec(before.text)) || []
    if (part.kind === 'text') result.push(...brackets(part.text))
    else if (isLink(part) && before && written && caption) {
      before.text = before.text.slice(0, -written.length)
      result.push(captioned(part, caption, `${written}{${part.tag} ${part.text}}`))
    } else result.push(part)
  }
  return result
}

function captioned(link: WrittenLink, caption: string, written: string): WrittenLink {
  return {
    ...link,
    text: `${link.text.trim()} | ${caption}`,
    written,
    ...(link.target === undefined ? {} : { tsLinkText: caption }),
  }
}

/** The text with each pair of double brackets as a link. */
function brackets(text: string): CommentDisplayPart[] {
  const parts: CommentDisplayPart[] = []
  let end = 0
  for (const { 0: written, 1: target = '', 2: caption, index } of text.matchAll(BRACKETS)) {
    parts.push({ kind: 'text', text: text.slice(end, index) })
    const link: WrittenLink = {
      kind: 'inline-tag',
      tag: '@link',
      text: caption ? `${target.trim()} | ${caption.trim()}` : target.trim(),
      written,
    }
    parts.push(link)
    end = index + written.length
  }
  return [...parts, { kind: 'text', text: text.slice(end) }]
}
