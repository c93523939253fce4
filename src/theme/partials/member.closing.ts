import {
  type DeclarationReflection,
  type ReferenceType,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from 'typedoc/models'
import {
  blocks,
  escapeMarkdown,
  escapeName,
  heading,
  link,
  plain,
  withPlainUnderscores,
} from '../../markdown/index.ts'
import type { ClassicContext } from '../context.ts'

const ACCESSOR = ReflectionKind.GetSignature | ReflectionKind.SetSignature

/** Where a member comes from: what it implements, inherits or overrides, and its place in the sources. */
export function closing(
  context: ClassicContext,
  model: DeclarationReflection | SignatureReflection,
  owner: Reflection | undefined,
): string {
  const parents = owner?.isDeclaration() ? owner : undefined
  // The layout never linked the ancestors of accessors, though it did link what they implement.
  const extended = model.kindOf(ACCESSOR) ? undefined : parents?.extendedTypes
  return blocks(
    section('Implementation of', model.implementationOf, (type) =>
      ancestor(context, type, parents?.implementedTypes, escapeName),
    ),
    section('Inherited from', model.inheritedFrom, (type) =>
      ancestor(context, type, extended, escapeMarkdown),
    ),
    section('Overrides', model.overwrites, (type) => ancestor(context, type, extended, escapeName)),
    section('Defined in', model.sources?.[0], ({ fileName, line, url }) =>
      link(
        withPlainUnderscores(escapeName(`${fileName}:${line}`)),
        isInstalled(fileName) ? undefined : url,
      ),
    ),
  )
}

/** True for the files of other packages, which are not in the repository. */
function isInstalled(fileName: string): boolean {
  return /(?:^|\/)node_modules\//.test(fileName)
}

function section<T>(title: string, value: T | undefined, text: (value: T) => string): string {
  return value === undefined ? '' : blocks(heading(4, title), text(value))
}

/** `Parent.member`: linked where the parent is named in the owner's own clause and has a page. */
function ancestor(
  context: ClassicContext,
  type: ReferenceType,
  clause: readonly SomeType[] | undefined,
  escapePlain: (name: string) => string,
): string {
  // The name may begin with namespaces, which those of the clause leave out.
  const name = `.${type.name}`
  const named = clause
    ?.filter((each) => each.type === 'reference')
    .findLast((each) => name.includes(`.${each.name}.`))
  const memberName = name.slice(name.indexOf(`.${named?.name}.`) + (named?.name.length ?? 0) + 2)
  const parent = named?.reflection
  const inherited = parent?.isDeclaration() ? parent.getChildByName([memberName]) : undefined
  const url = context.urlOf(inherited)
  if (!parent || !url || !context.router.hasOwnDocument(parent)) return escapePlain(type.name)
  return `${link(plain(parent.name), context.urlOf(parent))}.${link(plain(memberName), url)}`
}
