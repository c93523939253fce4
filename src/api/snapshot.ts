import { isDeepStrictEqual } from 'node:util'
import type { Api, ApiDeclaration, ApiMember, ApiSignature, ApiSymbol } from '../model/api.ts'
import {
  defaultPolicy,
  type Policy,
  SNAPSHOT_FORMAT,
  type Snapshot,
  type SnapshotDeclaration,
  type SnapshotMember,
  type SnapshotSymbol,
} from '../model/snapshot.ts'
import { canonicalType, compareText } from './canonical.ts'
import type { PackageName } from './package.ts'
import { digestOf, type Undigested } from './snapshot-file.ts'

/** Kinds of entries that are texts and not declarations, or hold nothing but other entries. */
const NO_SYMBOLS: readonly string[] = ['Document', 'Module']

/**
 * The snapshot of a documented API.
 *
 * @param declarations - The declarations of the symbols at some paths in the exports.
 */
export function snapshotOf(
  api: Api,
  { name, version }: PackageName,
  policy: Policy,
  declarations: (
    isDocumented: (path: string) => boolean,
  ) => Pick<Snapshot, 'entryPoints' | 'declarations'>,
): Snapshot {
  const symbols = api.symbols
    .filter(({ kind }) => !NO_SYMBOLS.includes(kind))
    .map(symbolOf)
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.url, b.url))
  const paths = new Set(symbols.map(({ path }) => path))
  const own = Object.entries(policy).filter(
    ([key, value]) => !isDeepStrictEqual(value, defaultPolicy[key as keyof Policy]),
  )
  return digested({
    format: SNAPSHOT_FORMAT,
    name,
    version,
    ...(own.length > 0 && { policy: Object.fromEntries(own) }),
    symbols,
    ...declarations((path) => paths.has(path)),
  })
}

/** The same API under another version. */
export function withVersion({ digest: _, ...snapshot }: Snapshot, version: string): Snapshot {
  return digested({ ...snapshot, version })
}

/** A snapshot of declarations that were made of other files, which it does not know. */
export function withoutSources({ digest: _, symbols, ...snapshot }: Snapshot): Snapshot {
  return digested({ ...snapshot, symbols: symbols.map(({ source: _, ...symbol }) => symbol) })
}

function digested(snapshot: Undigested): Snapshot {
  return { ...snapshot, digest: digestOf(snapshot) }
}

function symbolOf(symbol: ApiSymbol): SnapshotSymbol {
  const { name, namespace, url, source, typeParameters = [], members = [] } = symbol
  const types = (list: readonly { readonly text: string }[] = []) =>
    list.map(({ text }) => canonicalType(text))
  return {
    path: namespace ? `${namespace}.${name}` : name,
    url,
    ...declarationOf(symbol),
    ...list(
      'typeParameters',
      typeParameters.map(({ name, extends: bound, default: value }) =>
        [
          name,
          bound && ` extends ${canonicalType(bound.text)}`,
          value && ` = ${canonicalType(value.text)}`,
        ].join(''),
      ),
    ),
    ...list('extends', types(symbol.extends)),
    ...list('implements', types(symbol.implements)),
    ...(source && { source }),
    ...list(
      'members',
      membersOf(members, '').sort((a, b) => compareText(a.path, b.path)),
    ),
  }
}

/** Members and those of the object types in their types, each once. */
function membersOf(members: readonly ApiMember[], prefix: string): SnapshotMember[] {
  const found = new Map<string, SnapshotMember>()
  for (const member of members) {
    const { name, anchor, inherited } = member
    const path = `${prefix}${member.static ? 'static ' : ''}${name}`
    const each: SnapshotMember = {
      path,
      ...(anchor !== undefined && { anchor }),
      ...declarationOf(member),
      ...(member.optional && { optional: true }),
      ...(member.readonly && { readonly: true }),
      ...(inherited && { inherited }),
    }
    for (const one of [each, ...membersOf(member.members ?? [], `${path}.`)])
      if (!found.has(one.path)) found.set(one.path, one)
  }
  return [...found.values()]
}

function declarationOf(declaration: ApiDeclaration): SnapshotDeclaration {
  const { kind, type, signatures, tags = [] } = declaration
  const text = signatures
    ? signatures.map(signatureText).map(canonicalType).join('; ')
    : type && canonicalType(type.text)
  const literals = (type?.literals ?? []).map(({ value }) => value)
  const deprecated = tags.find(({ name }) => name === 'deprecated')?.text
  return {
    kind,
    ...(text && { type: text }),
    ...list(
      'literals',
      literals.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))),
    ),
    ...(deprecated !== undefined && { deprecated }),
    ...(tags.some(({ name }) => name === 'open') && { open: true }),
  }
}

function signatureText({ typeParameters = [], parameters, returns }: ApiSignature): string {
  const generics = typeParameters.map(({ name, extends: bound, default: value }) =>
    [name, bound && ` extends ${bound.text}`, value && ` = ${value.text}`].join(''),
  )
  const words = parameters.map(
    ({ name, type, optional, rest }) =>
      `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${type.text}`,
  )
  return `${generics.length > 0 ? `<${generics.join(', ')}>` : ''}(${words.join(', ')}) => ${returns.text}`
}

/** The key with the items; nothing at all where there are none. */
function list<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return items.length > 0 ? ({ [key]: items } as { [P in K]?: readonly T[] }) : {}
}
