/**
 * The text that a comment has to show.
 *
 * A comment is what TypeDoc hands over: it has taken the backslash from `\{`, `\}`, `\@`, `\/` and
 * `` \` ``, has made inline tags of `{@…}`, block tags of `@…` at the start of a line, and a fence of
 * an example without one. Of that text, what GitHub reads as markdown is meant as such; HTML that is
 * not harmless, links that start programs, footnotes and definitions that nothing refers to are taken
 * for ordinary characters. On GitHub definitions hold for the page, and so they do here.
 */
import type { Definition, Root } from 'mdast'
import type { Comment, CommentDisplayPart } from 'typedoc/models'
import { Reflection, ReflectionKind } from 'typedoc/models'
import { visit } from 'unist-util-visit'
import type { WrittenLink } from '../../src/model/links.ts'
import { type Place, parsed, visible } from './commonmark.ts'
import { inert, meaningless, meant, shifted } from './inert.ts'

/** The text of a comment that stands on its own, and the definitions that it leaves on its page. */
export function commentText(comment: Comment | undefined, place: Place) {
  return shown(blocksOf(comment), place)
}

/** The text of some blocks, and their definitions. */
function shown(texts: readonly string[], place: Place) {
  // Text that is no HTML may refer to definitions, so these come last.
  const blocks = settled(settled(texts, place, false), place, true)
  const trees = inContext(blocks, place).map(({ tree }) => tree)
  const definitions = blocks.flatMap((block) => definitionsOf(parsed(block, place)))
  return { text: meant(trees.map(visible).join('\n')), definitions: written(definitions) }
}

/** The text of what a function returns. */
export function returned(comment: Comment | undefined, place: Place): string {
  return shown([raw(comment?.getTag('@returns')?.content ?? [])], place).text
}

/** The blocks without what must not mean anything. */
function settled(blocks: readonly string[], place: Place, isLast: boolean): readonly string[] {
  const context = inContext(blocks, place)
  const used = isLast ? new Set(context.flatMap(({ tree }) => referencesOf(tree))) : undefined
  const next = context.map(({ block, prefix, tree }) =>
    inert(block, meaningless(tree, prefix + block, used, place).map(shifted(prefix.length))),
  )
  return next.join('\n') === blocks.join('\n') ? blocks : settled(next, place, isLast)
}

/** Each block, parsed with the definitions of the others. */
function inContext(blocks: readonly string[], place: Place) {
  const definitions = blocks.map((block) => definitionsOf(parsed(block, place)))
  return blocks.map((block, at) => {
    const prefix = written(definitions.filter((_, other) => other !== at).flat())
    return { block, prefix, tree: parsed(prefix + block, place) }
  })
}

/** The text of a comment in a cell of a table: all on one line, where only inline markdown counts. */
export function commentCell(
  comment: Comment | undefined,
  definitions: string,
  place: Place,
): string {
  const line = blocksOf(comment)
    .filter(Boolean)
    .join('\n\n')
    .replace(/\r\n?|[\n\t]/g, ' ')
    .trim()
  // An ordinary character in the place of the bar, which the author did not mean for this table.
  const bar = ['%', '$', '=', '+'].find((each) => !line.includes(each)) ?? '%'
  let text = line.replaceAll('|', bar)
  const prefix = `${definitions}| x |\n| - |\n| `
  for (;;) {
    const tree = parsed(`${prefix}${text} |`, place)
    const next = inert(
      text,
      meaningless(tree, `${prefix}${text}`, new Set(), place).map(shifted(prefix.length)),
    )
    if (next === text) {
      const table = tree.children.findLast(({ type }) => type === 'table')
      const shown = table?.type === 'table' && table.children[1]?.children[0]
      return meant(shown ? visible(shown) : '').replaceAll(bar, '|')
    }
    text = next
  }
}

/** The blocks of a comment as the layout arranges them: a tag's name, then its text on the same line. */
function blocksOf(comment: Comment | undefined): string[] {
  if (!comment) return []
  const tags = comment.blockTags
    .filter(({ tag }) => !['@returns', '@param', '@typeParam'].includes(tag))
    .map(({ tag, name: caption, content }) => {
      const text = raw(content)
      const name = [`**\`${tag.slice(1).toLowerCase()}\`**`, caption].filter(Boolean).join(' ')
      if (!text) return name
      const [below] = /^\n\s*/.exec(content[0]?.text ?? '') ?? []
      return `${name}${below ?? (caption || text.startsWith('```') ? '\n' : ' ')}${text}`
    })
  const modifiers = [...comment.modifierTags].map((tag) => `**\`${tag.slice(1).toLowerCase()}\`**`)
  return [raw(comment.summary), ...tags, ...modifiers]
}

function raw(parts: readonly CommentDisplayPart[]): string {
  return parts
    .reduce((text, part) => {
      if (part.kind !== 'inline-tag') return text + part.text
      // An address before a tag does not take in the link that the tag becomes.
      const before = /(?:https?:\/\/|www\.)[^\s<]*$/i.test(text) ? `${text}<wbr>` : text
      return before + inlineTag(part)
    }, '')
    .trim()
}

function inlineTag(part: WrittenLink): string {
  const url =
    typeof part.target === 'string'
      ? part.target
      : part.target instanceof Reflection && hasPlace(part.target)
        ? 'Target.md'
        : ''
  if (!url) return part.written ?? `{${part.tag} ${part.text}}`
  if (part.tag === '@linkcode') return `[${inCode(part.text)}](${url})`
  const isPaired = /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/.test(part.text) && !part.text.includes('](')
  return `[${isPaired ? part.text : part.text.replace(/[[\]]/g, '\\$&')}](${url})`
}

/** Whether a link can lead there, and not into the type of something. */
function hasPlace(target: Reflection | undefined): boolean {
  return !target || (!target.kindOf(ReflectionKind.TypeLiteral) && hasPlace(target.parent))
}

/** Code between the shortest marks that it does not hold itself. */
function inCode(text: string): string {
  const held: readonly string[] = text.match(/`+/g) ?? []
  const marks = ['`', '``', '```', '````'].find((each) => !held.includes(each)) ?? ''
  return `${marks}${/^`|`$/.test(text) ? ` ${text} ` : text}${marks}`
}

function definitionsOf(tree: Root): Definition[] {
  const found: Definition[] = []
  visit(tree, 'definition', (node) => void found.push(node))
  return found
}

function written(definitions: readonly Definition[]): string {
  const lines = definitions.map(({ label }) => `[${label?.replace(/[[\]\\]/g, '\\$&')}]: x`)
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : ''
}

function referencesOf(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') found.push(node.identifier)
  })
  return found
}
