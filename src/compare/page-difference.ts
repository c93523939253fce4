import type { PageDifference } from './difference.ts'
import { withoutLines } from './line-numbers.ts'
import { memberDifferences, pairedMembers } from './member-differences.ts'
import { type Page, readPage } from './page.ts'
import { isReordered } from './pair.ts'
import { pairedSections, sectionParts } from './section-parts.ts'

/** What became of a page that both folders have. */
export function pageDifference(path: string, oldText: string, newText: string): PageDifference {
  const [before, after] = [plain(oldText), plain(newText)]
  if (before === after) return { path, status: 'same' }
  if (withoutLines(before) === withoutLines(after)) return { path, status: 'moved' }
  const [old, now] = [readPage(before), readPage(after)]
  const members = memberDifferences(old.members, now.members, addressOn(path, now))
  const texts = sectionParts(old.sections, now.sections)
  if (isInOtherOrder(old, now)) texts.push({ part: 'order' })
  if (members.length + texts.length > 0) return { path, status: 'changed', members, texts }
  const isMoved = old.places.join('\n') !== now.places.join('\n')
  return { path, status: isMoved ? 'moved' : 'same' }
}

/** A text without what depends on the machine that wrote it: byte order mark and line ends. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** How members of a page are addressed: `Page.member`, on index and module pages `member`. */
function addressOn(path: string, { title }: Page): (name: string) => string {
  const isParent = /^(?:Namespace|Enumeration|Class|Interface): /.test(title)
  const [, parent] = /([^/]+)\.md$/i.exec(path) ?? []
  return (name) => (isParent ? `${parent}.${name}` : name)
}

/** A member that changed its group stands elsewhere for that reason alone. */
function isInOtherOrder(old: Page, now: Page): boolean {
  const members = pairedMembers(old.members, now.members).both
  return isReordered([
    ...pairedSections(old.sections, now.sections).both,
    ...members.filter(([before, after]) => before.group.words === after.group.words),
  ])
}
