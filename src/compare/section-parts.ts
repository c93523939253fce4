import type { PartDifference } from './difference.ts'
import { pair } from './pair.ts'
import type { Section } from './sections.ts'
import { sourceHeading } from './source.ts'

/** What differs between two versions of some sections. */
export function sectionParts(old: readonly Section[], now: readonly Section[]): PartDifference[] {
  const { both, removed, added } = pairedSections(old, now)
  return [
    ...both
      .filter(([before, after]) => meaning(before) !== meaning(after))
      .map(([before, after]) => ({ part: part(after), old: text(before), new: text(after) })),
    ...removed.map((section) => ({ part: part(section), old: text(section) })),
    ...added.map((section) => ({ part: part(section), new: text(section) })),
  ]
}

/** The sections of two versions that have the same name. */
export function pairedSections(old: readonly Section[], now: readonly Section[]) {
  return pair(old, now, [({ name }) => name])
}

function part({ name }: Section): string {
  return name === sourceHeading ? 'source' : name
}

function meaning({ blocks }: Section): string {
  return blocks.map((block) => block.meaning).join('\n')
}

/** A section as it is written, without the heading that names it. */
function text({ blocks: [first, ...rest] }: Section): string {
  const shown = first && first.depth < 2 ? [first, ...rest] : rest
  return shown.map((block) => block.text).join('\n\n')
}
