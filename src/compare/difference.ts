/** What differs between two folders of pages. */
export interface Comparison {
  /** Every page of either folder, in the order of their paths. */
  readonly pages: readonly PageDifference[]
}

/** What became of a page. */
export type PageDifference = UnchangedPage | ChangedPage

/** A page that there is nothing more to say about. */
export interface UnchangedPage {
  /** Below the folder of the pages, with `/` as separator. */
  readonly path: string
  /**
   * - `same`: means the same, however it is written;
   * - `moved`: the same but for the lines, or the revision, that its source links name;
   * - `added`, `removed`: only the new, only the old folder has it.
   */
  readonly status: 'same' | 'moved' | 'added' | 'removed'
}

/** A page that says something else in the new folder. */
export interface ChangedPage {
  readonly path: string
  readonly status: 'changed'
  readonly members: readonly MemberDifference[]
  /** What differs outside of members. */
  readonly texts: readonly PartDifference[]
}

/** What became of a member of a page that both folders have. */
export type MemberDifference = AddedOrRemovedMember | ChangedMember

interface MemberAddress {
  /** `OngoingAccessCode.status`; the name alone for what a module or the index exports. */
  readonly address: string
  /** The heading that it stands under: the same name can occur in two groups. */
  readonly group: string
  /** Of a class: an instance and its class can have members of the same name. */
  readonly isStatic: boolean
}

/** A member that only one of the folders has. */
export interface AddedOrRemovedMember extends MemberAddress {
  readonly change: 'added' | 'removed'
}

/** A member that both folders have, with all that differs. */
export interface ChangedMember extends MemberAddress {
  readonly change: 'changed'
  readonly parts: readonly PartDifference[]
}

/** One thing that differs in a member, or outside of members. */
export interface PartDifference {
  /**
   * The heading that it stands under: `Inherited from`, `Table of contents / Properties`.
   *
   * What has none of its own is `signature`, `comment`, `group` or `heading` in a member and
   * `Introduction` on a page. `source` is another file, for *Defined in*; `order` tells that what
   * both folders have stands in another order, and has neither `old` nor `new`.
   */
  readonly part: string
  /** Which of several signatures of the member, from 1; of the old ones if it is gone. */
  readonly overload?: number
  /** Markdown as it was written; absent if there was none. */
  readonly old?: string
  /** Markdown as it is written now; absent if there is none. */
  readonly new?: string
}
