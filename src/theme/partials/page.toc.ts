import {
  blocks,
  escapeHtml,
  escapeName,
  heading,
  link,
  list,
  shownInLine,
} from '../../markdown/index.ts'
import type { Entry, Section } from '../../model/members.ts'
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

/** The names of some entries as a list of links, with the documents of a document below it. */
export function tocList(context: ClassicContext, entries: readonly Entry[]): string {
  return list(
    entries.map((entry) => {
      const item = link(escapeName(entry.name), escapeHtml(context.urlTo(entry)))
      if (!entry.isDocument() || !entry.children) return item
      return `${item}\n${tocList(context, entry.children).replace(/^/gm, '  ')}`
    }),
  )
}
