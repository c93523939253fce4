import type {
  Comment,
  DeclarationReflection,
  DocumentReflection,
  ParameterReflection,
  ProjectReflection,
  ReferenceType,
  Reflection,
  SignatureReflection,
  SomeType,
  TypeParameterReflection,
} from 'typedoc/models'
import type {
  Api,
  ApiDeclaration,
  ApiMember,
  ApiParameter,
  ApiSignature,
  ApiSymbol,
  ApiTag,
  ApiTypeParameter,
  ApiUrl,
} from '../../model/api.ts'
import { API_SCHEMA } from '../../model/api-schema.ts'
import { kindOf } from '../../model/kinds.ts'
import {
  type CategoryOptions,
  categoriesOf,
  documentsOf,
  inCategoryOrder,
  sortedMembers,
} from '../../model/members.ts'
import { memberType, parametersOf, type Typed } from '../../model/shape.ts'
import { type CommentLinks, commentText, HIDDEN } from '../partials/comment.ts'
import { objectTypes } from './object-types.ts'
import { apiType, apiTypeOf } from './type.ts'

/** What the data are made from beside the project. */
export interface ApiOptions extends CategoryOptions {
  /** Addresses as seen from the output folder. */
  readonly links: CommentLinks
  /** The symbol at an address, where it is known already. */
  readonly known?: (reflection: Reflection, url: ApiUrl) => ApiSymbol | undefined
}

/** The documented API of a project as data. */
export function apiOf(project: ProjectReflection, options: ApiOptions): Api {
  const symbols = symbolsOf(project, options)
  const titles = new Set(symbols.flatMap(({ category }) => category ?? []))
  return {
    $schema: API_SCHEMA,
    format: 1,
    name: project.name,
    categories: inCategoryOrder([...titles], options.categoryOrder),
    symbols,
  }
}

type Parent = ProjectReflection | DeclarationReflection

/** The documents of a page, its symbols, and those of the modules and namespaces in it. */
function symbolsOf(parent: Parent, options: ApiOptions): ApiSymbol[] {
  const categories = categoriesOf(parent)
  const members = sortedMembers(parent).filter((member) => !member.isReference())
  return [
    ...documents(parent, options),
    ...members.flatMap((member) => [
      symbol(member as DeclarationReflection, categories.get(member)?.[0], options),
      ...inner(member as DeclarationReflection, options),
    ]),
  ]
}

function inner(member: DeclarationReflection, options: ApiOptions): ApiSymbol[] {
  const directory = kindOf(member)?.directory
  if (directory === 'modules') return symbolsOf(member, options)
  return directory ? documents(member, options) : []
}

function documents(parent: Parent, options: ApiOptions): ApiSymbol[] {
  const categories = categoriesOf(parent)
  const withChildren = (document: DocumentReflection): ApiSymbol[] => {
    const category = categories.get(document)?.[0]
    const text = commentText(options.links, document.content)
    return [
      {
        ...named(document),
        url: options.links.urlOf(document) ?? '',
        ...(category && { category }),
        ...(text && { comment: text }),
      },
      ...(document.children ?? []).flatMap(withChildren),
    ]
  }
  return documentsOf(parent).flatMap(withChildren)
}

function named(model: Reflection): { readonly name: string; readonly kind: string } {
  return { name: model.name, kind: kindOf(model)?.singular ?? '' }
}

function symbol(
  model: DeclarationReflection,
  category: string | undefined,
  options: ApiOptions,
): ApiSymbol {
  const url = options.links.urlOf(model) ?? ''
  const known = options.known?.(model, url)
  if (known) return known
  const { typeParameters = [], extendedTypes = [], implementedTypes = [], sources } = model
  const namespace = namespaceOf(model)
  const isModule = kindOf(model)?.directory === 'modules'
  const { members, ...declared } = declaration(model, options)
  return {
    url,
    ...declared,
    ...(namespace && { namespace }),
    ...(category && { category }),
    ...list(
      'typeParameters',
      typeParameters.map((each) => typeParameter(each, options)),
    ),
    ...list(
      'extends',
      extendedTypes.map((type) => apiType(type, options.links.urlOf)),
    ),
    ...list(
      'implements',
      implementedTypes.map((type) => apiType(type, options.links.urlOf)),
    ),
    ...(sources?.[0] && { source: sources[0].fileName }),
    ...(members && !isModule && { members }),
  }
}

function namespaceOf(model: DeclarationReflection): string {
  const names: string[] = []
  for (let each = model.parent; each && !each.isProject(); each = each.parent)
    names.unshift(each.name)
  return names.join('.')
}

/** The key with the items; nothing at all where there are none. */
function list<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return items.length > 0 ? ({ [key]: items } as { [P in K]?: readonly T[] }) : {}
}

/** What symbols and members have in common. */
function declaration(model: DeclarationReflection, options: ApiOptions): ApiDeclaration {
  const { signatures = [] } = model
  const accessor = model.getSignature ?? model.setSignature
  // The members of an interface are no type of its own; those of an object type are.
  const isTyped = signatures.length === 0 && !isContainer(model)
  const typed = memberType(model)
  return {
    ...named(model),
    ...commented(model.comment ?? accessor?.comment, options),
    ...(isTyped && { type: apiTypeOf(typed, options.links.urlOf, model.flags.isOptional) }),
    ...list(
      'signatures',
      signatures.map((each) => signature(each, options)),
    ),
    ...list(
      'members',
      isContainer(model) ? ownMembers(model, options) : innerMembers(typed, options),
    ),
  }
}

/** Whether the declaration itself has members, and not the type that it names. */
function isContainer(model: DeclarationReflection): boolean {
  return kindOf(model)?.directory !== ''
}

/** The members of a class, an interface or an enumeration. */
function ownMembers(model: DeclarationReflection, options: ApiOptions): ApiMember[] {
  return [
    ...indexMembers(model, options),
    ...sortedMembers(model).flatMap((member) => {
      if (!member.isDeclaration() || isContainer(member)) return []
      const [, anchor] = (options.links.urlOf(member) ?? '').split('#')
      return [{ ...memberOf(member, options), ...(anchor !== undefined && { anchor }) }]
    }),
  ]
}

/** The members of the object types that are written in a type, however deep in unions and lists. */
function innerMembers(typed: Typed, options: ApiOptions): ApiMember[] {
  return objectTypes(typed).flatMap((shape) => [
    ...indexMembers(shape, options),
    ...sortedMembers(shape).flatMap((member) =>
      member.isDeclaration() ? memberOf(member, options) : [],
    ),
  ])
}

function indexMembers({ indexSignatures = [] }: DeclarationReflection, options: ApiOptions) {
  return indexSignatures.map(
    (model): ApiMember => ({
      name: `[${parametersOf(model).map(({ name, type }) => `${name}: ${type}`)}]`,
      kind: 'Index signature',
      ...commented(model.comment, options),
      type: apiTypeOf(model, options.links.urlOf),
    }),
  )
}

function memberOf(model: DeclarationReflection, options: ApiOptions): ApiMember {
  const { flags } = model
  const inherited = heritage(model.inheritedFrom, options)
  const overrides = heritage(model.overwrites, options)
  const marks = {
    ...(flags.isOptional && { optional: true as const }),
    ...((flags.isReadonly || (model.getSignature && !model.setSignature)) && {
      readonly: true as const,
    }),
    ...(flags.isStatic && { static: true as const }),
    ...(inherited && { inherited }),
    ...(overrides && { overrides }),
  }
  const origin = model.inheritedFrom?.reflection
  // Two symbols of one name share a page, which cannot tell what one has from the other.
  const isElsewhere = inherited !== options.links.urlOf(model)
  if (inherited && isElsewhere && origin?.isDeclaration() && isSame(model, origin))
    return { ...named(model), ...marks }
  return { ...declaration(model, options), ...marks }
}

/** Whether an inherited member is what its origin is; type arguments of the parent may alter it. */
function isSame(member: DeclarationReflection, origin: DeclarationReflection): boolean {
  // A link in a comment holds what it leads to, and with it the whole project.
  const words = (comment?: Comment) => comment?.summary.map(({ text }) => text).join('')
  const text = ({ type, signatures = [], comment }: DeclarationReflection) =>
    [...[type, ...signatures].map(String), words(comment)].join('\n')
  return text(member) === text(origin)
}

/** Where a member that another comes from is documented; its name where that is elsewhere. */
function heritage(type: ReferenceType | undefined, { links }: ApiOptions): string | undefined {
  return type && (links.urlOf(type.reflection) ?? type.name)
}

function signature(model: SignatureReflection, options: ApiOptions): ApiSignature {
  const { typeParameters = [] } = model
  return {
    ...commented(model.comment, options),
    ...list(
      'typeParameters',
      typeParameters.map((each) => typeParameter(each, options)),
    ),
    parameters: parametersOf(model).map((each) => parameter(each, options)),
    returns: apiTypeOf(model, options.links.urlOf),
  }
}

function parameter(model: ParameterReflection, options: ApiOptions): ApiParameter {
  const isOptional = model.flags.isOptional || model.defaultValue !== undefined
  const { comment } = commented(model.comment, options)
  return {
    name: model.name,
    type: apiTypeOf(model, options.links.urlOf, isOptional),
    ...(isOptional && { optional: true as const }),
    ...(model.flags.isRest && { rest: true as const }),
    ...(comment && { comment }),
  }
}

function typeParameter(model: TypeParameterReflection, options: ApiOptions): ApiTypeParameter {
  const typed = (type: SomeType | undefined) => type && apiType(type, options.links.urlOf)
  const [bound, value] = [typed(model.type), typed(model.default)]
  const { comment } = commented(model.comment, options)
  return {
    name: model.name,
    ...(bound && { extends: bound }),
    ...(value && { default: value }),
    ...(comment && { comment }),
  }
}

/** The text of a comment, and its tags but for those that steer TypeDoc. */
function commented(
  comment: Comment | undefined,
  { links }: ApiOptions,
): Pick<ApiDeclaration, 'comment' | 'tags'> {
  if (!comment) return {}
  const text = commentText(links, comment.summary)
  const tags: ApiTag[] = [
    ...comment.blockTags.map(({ tag, content }) => ({ tag, text: commentText(links, content) })),
    ...[...comment.modifierTags].map((tag) => ({ tag, text: '' })),
  ]
    .filter(({ tag }) => !HIDDEN.has(tag))
    .map(({ tag, text }) => ({ name: tag.slice(1), text }))
  return { ...(text && { comment: text }), ...list('tags', tags) }
}
