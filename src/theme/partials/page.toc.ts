import {
  blocks,
  escapeHtml,
  escapeName,
  heading,
  link,
  list,
  shownInLine,
} from '../../markdown/index.ts'
import type { Member, Section } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'

/** The names of all members, section by section, each linked to its entry or page. */
export function toc(context: ClassicContext, sections: readonly Section[]): string {
  if (sections.length === 0 || context.options.getValue('hideInPageTOC')) return ''
  return blocks(
    heading(2, 'Table of contents'),
    sections.flatMap(({ title, members }) => [
      heading(3, shownInLine(title)),
      tocList(context, members),
    ]),
  )
}

/** The names of some members as a list of links. */
export function tocList(context: ClassicContext, members: readonly Member[]): string {
  return list(
    members.map((member) => link(escapeName(member.name), escapeHtml(context.urlTo(member)))),
  )
}
