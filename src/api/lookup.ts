import type { Snapshot, SnapshotMember, SnapshotSymbol } from '../model/snapshot.ts'

/** A snapshot that can be asked for what is in it. */
export interface Lookup {
  readonly snapshot: Snapshot
  symbol(path: string): SnapshotSymbol | undefined
  /** All that share a path, as a function and the namespace of its name. */
  symbolsAt(path: string): readonly SnapshotSymbol[]
  member(symbol: string, path: string): SnapshotMember | undefined
  /** Where a member is documented, or the nearest around it that is. */
  urlOf(symbol: string, member?: string): string
  /** A symbol or a member with its type, as TypeScript on one line; undefined where that says nothing. */
  textOf(symbol: string, member?: string): string | undefined
}

/** A snapshot with what is needed to find things in it. */
export function lookup(snapshot: Snapshot): Lookup {
  const symbols = new Map(snapshot.symbols.map((symbol) => [symbol.path, symbol]))
  const sharing = new Map<string, SnapshotSymbol[]>()
  for (const symbol of snapshot.symbols)
    sharing.set(symbol.path, [...(sharing.get(symbol.path) ?? []), symbol])
  const members = new Map(
    snapshot.symbols.map(({ path, members = [] }) => [
      path,
      new Map(members.map((member) => [member.path, member])),
    ]),
  )
  const anchored = new Map(
    snapshot.symbols.flatMap(({ url, members = [] }) =>
      members.flatMap((member) =>
        member.anchor === undefined
          ? []
          : [[`${url}#${member.anchor}`, member] as [string, SnapshotMember]],
      ),
    ),
  )
  /** What an inherited member says, which stands where it is declared. */
  const declared = (member: SnapshotMember): SnapshotMember => {
    const origin = member.inherited === undefined ? undefined : anchored.get(member.inherited)
    return member.type === undefined && origin && origin !== member ? declared(origin) : member
  }
  const member = (symbol: string, path: string) => members.get(symbol)?.get(path)
  return {
    snapshot,
    member,
    symbol: (path) => symbols.get(path),
    symbolsAt: (path) => sharing.get(path) ?? [],
    urlOf(symbol, path) {
      const url = symbols.get(symbol)?.url ?? ''
      if (path === undefined || url.includes('#')) return url
      const anchor = around(path)
        .map((each) => member(symbol, each)?.anchor)
        .find((each) => each !== undefined)
      return anchor === undefined ? url : `${url}#${anchor}`
    },
    textOf(symbol, path) {
      const found = symbols.get(symbol)
      if (!found) return undefined
      if (path === undefined) return symbolText(found)
      const each = around(path)
        .map((each) => member(symbol, each))
        .find((each) => each !== undefined)
      return each && memberText(each, declared(each).type)
    },
  }
}

/** A path and those around it, the nearest first: `a.b.c`, `a.b`, `a`. */
function around(path: string): string[] {
  const names = path.split('.')
  return names.map((_, index) => names.slice(0, names.length - index).join('.'))
}

function symbolText({ type, typeParameters, extends: parents, path }: SnapshotSymbol) {
  const name = path.slice(path.lastIndexOf('.') + 1)
  if (type !== undefined) return type
  const generics = typeParameters ? `<${typeParameters.join(', ')}>` : ''
  const heritage = parents ? ` extends ${parents.join(', ')}` : ''
  return generics || heritage ? `${name}${generics}${heritage}` : undefined
}

function memberText({ path, kind, optional, readonly }: SnapshotMember, type: string | undefined) {
  const name = path.slice(path.lastIndexOf('.') + 1)
  if (kind === 'Enumeration member') return type === undefined ? name : `${name} = ${type}`
  return `${readonly ? 'readonly ' : ''}${name}${optional ? '?' : ''}${type === undefined ? '' : `: ${type}`}`
}
