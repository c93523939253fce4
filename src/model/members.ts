import type {
  ContainerReflection,
  DeclarationReflection,
  DocumentReflection,
  ProjectReflection,
  ReferenceReflection,
  Reflection,
} from 'typedoc/models'
import { type Kind, kindOf } from './kinds.ts'
import { oncePerProject } from './once-per-project.ts'

/** A child of a page or of an object type. */
export type Member = DeclarationReflection | ReferenceReflection

/** What a page lists: a member, or a document that belongs to the page or to one of its members. */
export type Entry = Member | DocumentReflection

/** The entries of one kind, or of one kind and category, that stand under one heading. */
export interface Section {
  /** `Properties`, or `Access codes Interfaces` where the group is divided by category. */
  readonly title: string
  readonly kind: Kind
  readonly members: readonly Entry[]
  /** False for all but the first section of a kind. */
  readonly opensGroup: boolean
}

/** How the members of a project are divided where they carry `@category`. */
export interface CategoryOptions {
  /** Titles that come first, in this order; the rest follows by name. */
  readonly categoryOrder: readonly string[]
  /** Title of the members without a category. */
  readonly defaultCategory: string
}

const sorted = new WeakSet<object>()

/** Leaves the members of everything in a project in the order in which TypeDoc has sorted them. */
export function keepOrder(project: ProjectReflection): void {
  for (const reflection of [project, ...Object.values(project.reflections)]) sorted.add(reflection)
}

/** The members in the order of the layout: kind, instance before static, name by UTF-16 code unit. */
export function sortedMembers(parent: { readonly children?: readonly Member[] }): Member[] {
  const members = (parent.children ?? []).filter((member) => kindOf(member))
  if (sorted.has(parent)) return members
  return members
    .map((member) => ({ member, rank: 2 * order(member) + Number(member.flags.isStatic) }))
    .sort((a, b) => a.rank - b.rank || compareCodeUnits(a.member.name, b.member.name))
    .map(({ member }) => member)
}

/** The sections of a page, in page order. A kind is divided as soon as one member has a category. */
export function sections(parent: ContainerReflection, options: CategoryOptions): Section[] {
  const categories = categoriesOf(parent)
  const entries: Entry[] = [...documentsOf(parent), ...sortedMembers(parent)]
  return [...groupBy(entries, (entry) => [kindOf(entry) as Kind])].flatMap(([kind, members]) => {
    if (categories.size === 0) return [{ title: kind.plural, kind, members, opensGroup: true }]
    const byCategory = groupBy(
      members,
      (member) => categories.get(member) ?? [options.defaultCategory],
    )
    if (byCategory.size === 1 && byCategory.has(options.defaultCategory))
      return [{ title: kind.plural, kind, members, opensGroup: true }]
    return inCategoryOrder([...byCategory.keys()], options.categoryOrder).map((title, index) => ({
      title: `${title} ${kind.plural}`,
      kind,
      members: byCategory.get(title) ?? [],
      opensGroup: index === 0,
    }))
  })
}

/** The documents of a page in the order of TypeDoc: its own, then those of what is printed on it. */
export function documentsOf(parent: Reflection): DocumentReflection[] {
  if (!hasDocuments(parent.project)) return []
  const own: DocumentReflection[] = []
  const others: DocumentReflection[] = []
  parent.traverse((child) => {
    if (child.isDocument()) own.push(child)
    else if (!kindOf(child)?.directory) others.push(...documentsOf(child))
    return true
  })
  return [...own, ...others]
}

const hasDocuments = oncePerProject(({ reflections }) =>
  Object.values(reflections).some((reflection) => reflection.isDocument()),
)

/** The categories of each member of a page, by title. TypeDoc takes the tags out of the comments. */
export function categoriesOf(parent: ContainerReflection): ReadonlyMap<unknown, string[]> {
  const found = new Map<unknown, string[]>()
  const all = parent.categories ?? parent.groups?.flatMap((group) => group.categories ?? []) ?? []
  for (const { title, children } of all)
    for (const child of children) found.set(child, [...(found.get(child) ?? []), title])
  return found
}

/** Titles with those of `categoryOrder` first, in its order, and the rest by UTF-16 code unit. */
export function inCategoryOrder(
  titles: readonly string[],
  categoryOrder: readonly string[],
): string[] {
  const rest = categoryOrder.includes('*') ? categoryOrder.indexOf('*') : categoryOrder.length
  const rank = (title: string) =>
    categoryOrder.includes(title) ? categoryOrder.indexOf(title) : rest
  return [...titles].sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a, b))
}

function order(member: Member): number {
  return kindOf(member)?.order ?? 0
}

/** The order of `<` on strings: the same in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
