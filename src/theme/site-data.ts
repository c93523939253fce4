import type { DeclarationReflection, ProjectReflection, Reflection } from 'typedoc/models'
import { kindOf } from '../model/kinds.ts'
import {
  type CategoryOptions,
  categoriesOf,
  inCategoryOrder,
  type Member,
  sortedMembers,
} from '../model/members.ts'
import type { SiteData, SiteSymbol } from '../model/site-data.ts'

/** Where a declaration is found, relative to the output folder. */
type UrlOf = (reflection: Reflection) => string

/** What the site preset needs to know of a project. */
export function siteData(
  project: ProjectReflection,
  urlOf: UrlOf,
  options: CategoryOptions,
): SiteData {
  const symbols = symbolsOf(project, urlOf)
  const titles = new Set(symbols.flatMap(({ category }) => category ?? []))
  return {
    name: project.name,
    categories: inCategoryOrder([...titles], options.categoryOrder),
    symbols,
  }
}

/** The symbols of a module or namespace, and those of the modules and namespaces in it. */
function symbolsOf(parent: ProjectReflection | DeclarationReflection, urlOf: UrlOf): SiteSymbol[] {
  const categories = categoriesOf(parent)
  return sortedMembers(parent)
    .filter((member) => !member.isReference())
    .flatMap((member) => [
      symbol(member, urlOf(member), categories.get(member)?.[0]),
      ...(kindOf(member)?.directory === 'modules'
        ? symbolsOf(member as DeclarationReflection, urlOf)
        : []),
    ])
}

function symbol(member: Member, url: string, category: string | undefined): SiteSymbol {
  const comment = member.comment ?? (member as DeclarationReflection).signatures?.[0]?.comment
  const summary = firstParagraph(comment?.summary.map(({ text }) => text).join('') ?? '')
  const source = member.sources?.[0]?.fileName
  return {
    name: member.name,
    kind: kindOf(member)?.singular ?? '',
    url,
    ...(category && { category }),
    ...(summary && { summary }),
    ...(comment?.getTag('@deprecated') && { deprecated: true }),
    ...(source && { source }),
  }
}

function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').replace(/[`*]/g, '')
}
