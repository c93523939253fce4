import type {
  ApiDeclaration,
  ApiMember,
  ApiSignature,
  ApiSymbol,
  ApiType,
} from '../../model/api.ts'
import { parameterText } from '../examples/declaration.ts'
import { commentOf, deprecationOf, memberUrl, type Reference, summaryOf } from '../reference.ts'
import { symbolLink } from '../symbol-links.ts'

/** What the search finds: a symbol, one of its members, a guide or a section of one. */
export interface Entry {
  readonly name: string
  readonly kind: string
  /** Below the site's base: `/interfaces/Device.html#device_id`. */
  readonly link: string
  readonly type?: string
  readonly summary?: string
  /** For a member of an object type inside a member: the names around it, `properties.battery`. */
  readonly outer?: string
  readonly optional?: boolean
  readonly deprecated?: boolean
}

/** An entry with everything it is found by. */
export interface FullEntry extends Entry {
  readonly text: string
  readonly literals: readonly string[]
  /** The symbols, by their numbers, that have this member from its owner. */
  readonly heirs: number[]
}

/** A symbol or guide: itself first, then what it declares, nested members behind the one around them. */
export interface EntryGroup {
  readonly namespace?: string
  readonly entries: readonly FullEntry[]
  /** The groups, by their numbers, that inherit from it, are nested in it, or are its alternatives. */
  readonly family: readonly number[]
}

/** All symbols of the reference by name, with what each one declares itself. */
export function entryGroups(reference: Reference): EntryGroup[] {
  const symbols = [...reference.symbols].sort(byName)
  const numbers = new Map(symbols.map((symbol, at) => [symbol, at]))
  const owners = memberOwners(symbols)
  const byUrl = new Map<string, FullEntry>()
  const groups = symbols.map((symbol) => ({
    ...(symbol.namespace && { namespace: symbol.namespace }),
    entries: [
      entryOf(symbol, symbolLink(symbol)),
      ...(symbol.members ?? [])
        .filter((member) => !owners.has(member.inherited ?? ''))
        .flatMap((member) => {
          const url = memberUrl(symbol, member)
          const entries = memberEntries(member, symbolLink({ url }))
          if (entries[0]) byUrl.set(url, entries[0])
          return entries
        }),
    ],
    family: family(symbol, reference).flatMap((heir) => numbers.get(heir) ?? []),
  }))
  for (const [at, { members = [] }] of symbols.entries())
    for (const { inherited } of members) byUrl.get(origin(inherited, owners))?.heirs.push(at)
  return groups
}

function byName(left: ApiSymbol, right: ApiSymbol): number {
  const [a, b] = [left, right].map(({ name, namespace = '' }) => `${name}\0${namespace}`)
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** The documented members by their addresses. */
function memberOwners(symbols: readonly ApiSymbol[]): ReadonlyMap<string, ApiMember> {
  return new Map(
    symbols.flatMap((symbol) =>
      (symbol.members ?? []).map((member) => [memberUrl(symbol, member), member] as const),
    ),
  )
}

/** Where an inherited member was declared, however many heirs lie between. */
function origin(inherited: string | undefined, owners: ReadonlyMap<string, ApiMember>): string {
  const passed = new Set<string>()
  for (let at = inherited ?? ''; ; ) {
    const above = owners.get(at)?.inherited
    // Where symbols share an address, a member may seem to be inherited from itself.
    if (above === undefined || !owners.has(above) || passed.has(above)) return at
    passed.add(above)
    at = above
  }
}

/** What inherits from a symbol, stands in it, is what it stands for, or what its members hold. */
function family(symbol: ApiSymbol, reference: Reference): ApiSymbol[] {
  const path = [symbol.namespace, symbol.name].filter(Boolean).join('.')
  const found = new Set<ApiSymbol>()
  const add = (heir: ApiSymbol | undefined) => {
    if (!heir || heir === symbol || found.has(heir)) return
    found.add(heir)
    for (const each of reference.heirsOf(heir.url)) add(each)
  }
  for (const heir of reference.heirsOf(symbol.url)) add(heir)
  const held = [
    symbol.type,
    ...(symbol.typeParameters ?? []).map((parameter) => parameter.extends),
    ...(symbol.members ?? []).map((member) => reference.whole(member).type),
  ]
  for (const url of held.flatMap((type) => type?.symbols ?? [])) add(reference.symbolAt(url))
  if (symbol.kind === 'Namespace' || symbol.kind === 'Module')
    for (const nested of reference.symbols)
      if (`${nested.namespace ?? ''}.`.startsWith(`${path}.`)) add(nested)
  return [...found]
}

function memberEntries(member: ApiMember, link: string, outer?: string): FullEntry[] {
  const path = outer === undefined ? member.name : `${outer}.${member.name}`
  const nested = member.members ?? []
  return [
    { ...entryOf(member, link), ...(outer && { outer }), optional: member.optional ?? false },
    ...nested.flatMap((inner) => memberEntries(inner, link, path)),
  ]
}

function entryOf(declaration: ApiDeclaration, link: string): FullEntry {
  const { name, kind, type, signatures = [] } = declaration
  const typeText = type?.text ?? signatures[0]?.returns.text
  return {
    name,
    kind,
    link,
    ...(typeText !== undefined && { type: type ? type.text : signatureText(signatures) }),
    summary: summaryOf(declaration),
    deprecated: deprecationOf(declaration) !== undefined,
    text: [
      commentOf(declaration),
      ...(declaration.tags ?? []).map(({ text }) => text),
      ...signatures.flatMap(({ comment = '', parameters }) => [
        comment,
        ...parameters.map((parameter) => `${parameter.name} ${parameter.comment ?? ''}`),
      ]),
      ...(type?.literals ?? []).map(({ comment = '' }) => comment),
    ].join('\n'),
    literals: [type, ...signatures.flatMap(typesOf)].flatMap((each) =>
      (each?.literals ?? []).map(({ value }) => String(value)),
    ),
    heirs: [],
  }
}

function typesOf({ parameters, returns }: ApiSignature): ApiType[] {
  return [...parameters.map(({ type }) => type), returns]
}

function signatureText([signature]: readonly ApiSignature[]): string {
  const parameters = (signature?.parameters ?? []).map(parameterText)
  return `(${parameters.join(', ')}) => ${signature?.returns.text}`
}
