import { type Block, blocks } from './blocks.ts'
import { type Member, member, opensMember } from './member.ts'
import { type Section, sections } from './sections.ts'

/** A page as plain data. */
export interface Page {
  /** The words of its title, empty if it has none. */
  readonly title: string
  /** All that stands outside of members. */
  readonly sections: readonly Section[]
  readonly members: readonly Member[]
  /** File, line and URL of each source, in their order. */
  readonly places: readonly string[]
}

/** Headings of the layout that can follow a member without opening a group. */
const OUTSIDE: readonly string[] = ['Indexable', 'Table of contents']

/** Reads a page in the classic layout, or any other, which then has no members. */
export function readPage(markdown: string): Page {
  const all = blocks(markdown)
  const outside: Block[] = []
  const members: { group: Block; heading: Block; rest: Block[] }[] = []
  let group: Block | undefined
  for (const [at, block] of all.entries()) {
    if (block.depth === 2 && opensMember(all, at + 1)) group = block
    else if (block.depth === 2 && OUTSIDE.includes(block.words)) group = undefined
    if (block === group) continue
    if (group && opensMember(all, at)) members.push({ group, heading: block, rest: [] })
    else if (group) members.at(-1)?.rest.push(block)
    else outside.push(block)
  }
  return {
    title: all.find(({ depth }) => depth === 1)?.words ?? '',
    sections: sections(outside, 'Introduction', 2),
    members: members.map(({ group, heading, rest }) => member(group, heading, rest)),
    places: all.flatMap(({ place }) => place ?? []),
  }
}
