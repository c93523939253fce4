import type { Block } from './blocks.ts'
import { type Section, sections } from './sections.ts'

/** What a page says under a `###` heading about one declaration. */
export interface Member {
  readonly name: string
  /** Heading of the group that it stands in. */
  readonly group: Block
  readonly heading: Block
  readonly isStatic: boolean
  /** Its place on the page. */
  readonly at: number
  /** One, but for overloads and for accessors that have a getter and a setter. */
  readonly signatures: readonly Signature[]
}

/** A line such as `• **code**: string` and what follows it. */
export interface Signature {
  readonly line: Block
  /** Its place on the page. */
  readonly at: number
  /** The comment, then what stands under headings: parameters, result, source and the like. */
  readonly sections: readonly Section[]
}

/** A glyph, flags and a bold name, or the words of a re-export. */
const SIGNATURE =
  /^(?:[•▪▸Ƭ]\s+(?:`\w+`\s+)*(?:\.\.\.\s+)?(?:\*\*|__)|(?:Renames and re|Re)-exports\s)/

/** True when a member begins at a place: a third heading with a signature below. */
export function opensMember(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.depth === 3 && isSignature(blocks[at + 1])
}

/** A member of its heading and what follows: a signature, then the rest. */
export function member(group: Block, heading: Block, rest: readonly Block[]): Member {
  const end = rest.findLastIndex(({ meaning }) => !meaning.startsWith('["thematicBreak"'))
  const signatures = overloads(rest.slice(0, end + 1))
  return {
    // The layout escapes these two for Markdown and for HTML, and so one escape is left.
    name: heading.words.replaceAll('&gt;', '>').replaceAll('&#x60;', '`'),
    group,
    heading,
    isStatic: /^.\s+(?:`\w+`\s+)*`Static`/.test(signatures[0]?.line.text ?? ''),
    at: heading.at,
    signatures,
  }
}

/** The signatures: after the first, each stands where the one before has said its last word. */
function overloads(blocks: readonly Block[]): Signature[] {
  const found: { line: Block; rest: Block[] }[] = []
  for (const line of blocks) {
    const last = found.at(-1)
    const isComplete = !last || last.rest.some(({ depth }) => depth === 4)
    if (isComplete && isSignature(line)) found.push({ line, rest: [] })
    else last?.rest.push(line)
  }
  return found.map(({ line, rest }) => ({
    line,
    at: line.at,
    sections: sections(rest, 'comment', 4),
  }))
}

function isSignature(block: Block | undefined): boolean {
  return block !== undefined && SIGNATURE.test(block.text)
}
