import type {
  CommentDisplayPart,
  DeclarationReflection,
  DocumentReflection,
  ProjectReflection,
  Reflection,
} from 'typedoc/models'
import { kindOf } from '../model/kinds.ts'
import {
  type CategoryOptions,
  categoriesOf,
  documentsOf,
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

type Parent = ProjectReflection | DeclarationReflection

/** The documents of a page, its symbols, and those of the modules and namespaces in it. */
function symbolsOf(parent: Parent, urlOf: UrlOf): SiteSymbol[] {
  const categories = categoriesOf(parent)
  const members = sortedMembers(parent).filter((member) => !member.isReference())
  return [
    ...documents(parent, urlOf),
    ...members.flatMap((member) => [
      symbol(member, urlOf(member), categories.get(member)?.[0]),
      ...inner(member as DeclarationReflection, urlOf),
    ]),
  ]
}

function inner(member: DeclarationReflection, urlOf: UrlOf): SiteSymbol[] {
  const directory = kindOf(member)?.directory
  if (directory === 'modules') return symbolsOf(member, urlOf)
  return directory ? documents(member, urlOf) : []
}

function documents(parent: Parent, urlOf: UrlOf): SiteSymbol[] {
  const categories = categoriesOf(parent)
  const withChildren = (document: DocumentReflection): SiteSymbol[] => {
    const category = categories.get(document)?.[0]
    const summary = firstParagraph(textOf(document.content).replace(/^#.*$/gm, ''))
    return [
      {
        name: document.name,
        kind: kindOf(document)?.singular ?? '',
        url: urlOf(document),
        ...(category && { category }),
        ...(summary && { summary }),
      },
      ...(document.children ?? []).flatMap(withChildren),
    ]
  }
  return documentsOf(parent).flatMap(withChildren)
}

function symbol(member: Member, url: string, category: string | undefined): SiteSymbol {
  const comment = member.comment ?? (member as DeclarationReflection).signatures?.[0]?.comment
  const summary = firstParagraph(textOf(comment?.summary ?? []))
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

function textOf(parts: readonly CommentDisplayPart[]): string {
  return parts.map(({ text }) => text).join('')
}

function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^()]*\)|[`*]/g, '$1')
}
