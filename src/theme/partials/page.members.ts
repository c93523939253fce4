import {
  blocks,
  escapeHtml,
  escapeName,
  heading,
  shownInLine,
  thematicBreak,
} from '../../markdown/index.ts'
import type { Member, Section } from '../../model/members.ts'
import type { ClassicContext } from '../context.ts'
import { member } from './member.ts'
import { tocList } from './page.toc.ts'

/** The entries of all members, and lists of those that have pages where no contents list them. */
export function memberSections(context: ClassicContext, sections: readonly Section[]): string {
  const isListed = context.options.getValue('hideInPageTOC')
  return blocks(
    sections
      .map((section) => ({ ...section, hasPages: hasPages(context, section) }))
      .filter(({ hasPages }) => isListed || !hasPages)
      .flatMap(({ title, members, opensGroup, hasPages }) => [
        opensGroup ? '' : thematicBreak,
        heading(2, shownInLine(title)),
        hasPages
          ? tocList(context, members)
          : members
              .filter((each) => !each.isDocument())
              .map((each) => entry(context, each))
              .join(`\n\n${thematicBreak}\n\n`),
      ]),
  )
}

function hasPages(context: ClassicContext, { members: [first] }: Section): boolean {
  return first !== undefined && context.router.hasOwnDocument(first)
}

function entry(context: ClassicContext, model: Member): string {
  return blocks(heading(3, anchor(context, model) + escapeName(model.name)), member(context, model))
}

/** An HTML anchor, for hosts that give headings none. */
function anchor(context: ClassicContext, model: Member): string {
  if (!context.options.getValue('namedAnchors')) return ''
  const id = escapeHtml(context.router.getAnchor(model) ?? '')
  return `<a id="${id}" name="${id}"></a> `
}
