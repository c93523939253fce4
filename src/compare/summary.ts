import type { Comparison, MemberDifference } from './difference.ts'

/** How much differs between two folders of pages. */
export interface Summary {
  /** How many pages became what. */
  readonly pages: {
    readonly added: number
    readonly removed: number
    readonly changed: number
    readonly moved: number
    readonly same: number
  }
  /** How many members of the changed pages became what. */
  readonly members: {
    readonly added: number
    readonly removed: number
    /** Changed in more than the file that declares them. */
    readonly changed: number
    /** Declared in another file, and otherwise the same. */
    readonly relocated: number
  }
  /** Parts of the changed pages that differ outside of members. */
  readonly texts: number
}

/** Counts what differs. */
export function summarize({ pages }: Comparison): Summary {
  const status = (wanted: string) => pages.filter(({ status }) => status === wanted).length
  const changed = pages.flatMap((page) => (page.status === 'changed' ? page : []))
  const members = changed.flatMap((page) => page.members)
  const change = (wanted: string) => members.filter(({ change }) => change === wanted).length
  const relocated = members.filter(isRelocated).length
  return {
    pages: {
      added: status('added'),
      removed: status('removed'),
      changed: status('changed'),
      moved: status('moved'),
      same: status('same'),
    },
    members: {
      added: change('added'),
      removed: change('removed'),
      changed: change('changed') - relocated,
      relocated,
    },
    texts: changed.flatMap(({ texts }) => texts).length,
  }
}

/** True when something differs that a reader of the pages would notice. */
export function differs({ pages }: Summary): boolean {
  return pages.added + pages.removed + pages.changed > 0
}

/** The summary in one line: `2 members changed, 27 pages moved lines only`. */
export function summaryLine({ pages, members, texts }: Summary): string {
  const counts: readonly (readonly [number, string, string])[] = [
    [pages.added, 'page', 'added'],
    [pages.removed, 'page', 'removed'],
    [members.added, 'member', 'added'],
    [members.removed, 'member', 'removed'],
    [members.changed, 'member', 'changed'],
    [members.relocated, 'member', 'in another file'],
    [texts, 'text', 'changed'],
    [pages.moved, 'page', 'moved lines only'],
    [pages.same, 'page', 'the same'],
  ]
  return counts
    .filter(([count]) => count > 0)
    .map(([count, thing, fate]) => `${count} ${thing}${count === 1 ? '' : 's'} ${fate}`)
    .join(', ')
}

function isRelocated(member: MemberDifference): boolean {
  return member.change === 'changed' && member.parts.every(({ part }) => part === 'source')
}
