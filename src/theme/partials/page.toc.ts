import { blocks, escapeHtml, escapeName, heading, link, list } from '../../markdown/index.ts'
import type { Section } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'

/** The names of all members, section by section, each linked to its entry or page. */
export function toc(context: ClassicContext, sections: readonly Section[]): string {
  if (sections.length === 0) return ''
  return blocks(
    heading(2, 'Table of contents'),
    sections.flatMap(({ title, members }) => [
      heading(3, title),
      list(
        members.map((member) => link(escapeName(member.name), escapeHtml(context.urlTo(member)))),
      ),
    ]),
  )
}
