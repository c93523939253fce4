import { blocks, escapeName, heading, thematicBreak } from '../../markdown/index.ts'
import type { Member, Section } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'
import { member } from './member.ts'

/** The entries of all members that have no page of their own. */
export function memberSections(context: ClassicContext, sections: readonly Section[]): string {
  return blocks(
    sections
      .filter(({ kind }) => !kind.directory)
      .flatMap(({ title, members, opensGroup }) => [
        opensGroup ? '' : thematicBreak,
        heading(2, title),
        members.map((each) => entry(context, each)).join(`\n\n${thematicBreak}\n\n`),
      ]),
  )
}

function entry(context: ClassicContext, model: Member): string {
  return blocks(heading(3, escapeName(model.name)), member(context, model))
}
