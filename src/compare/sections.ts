import type { Block } from './blocks.ts'

/** A stretch of blocks under one name. */
export interface Section {
  /** Its heading after those above it: `Table of contents / Properties`. */
  readonly name: string
  /** Its place on the page. */
  readonly at: number
  /** Its heading, if it has one, and what follows. */
  readonly blocks: readonly Block[]
}

interface Heading {
  readonly level: number
  readonly words: string
}

/**
 * The sections of some blocks: each heading opens one, but for a title at the very top.
 *
 * @param first - Name of what comes before the first heading, the title included.
 * @param top - Headings above this level count as headings of it.
 */
export function sections(blocks: readonly Block[], first: string, top: number): Section[] {
  const found: (Section & { blocks: Block[] })[] = []
  let above: readonly Heading[] = []
  let hasTitle = false
  for (const block of blocks) {
    const isTitle = block.depth === 1 && !hasTitle && above.length === 0
    if (isTitle) hasTitle = true
    if (block.depth > 0 && !isTitle) {
      const level = Math.max(block.depth, top)
      above = [...above.filter((heading) => heading.level < level), { level, words: block.words }]
      found.push({
        name: above.map(({ words }) => words).join(' / '),
        at: block.at,
        blocks: [block],
      })
    } else if (found.length > 0) found.at(-1)?.blocks.push(block)
    else found.push({ name: first, at: block.at, blocks: [block] })
  }
  return found
}
