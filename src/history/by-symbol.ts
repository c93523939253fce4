import type { Change } from '../model/changes.ts'

/** What has changed about a symbol itself, and about each of its members. */
export interface SymbolChanges {
  readonly symbol: string
  readonly own: readonly Change[]
  readonly members: readonly (readonly Change[])[]
}

/** Changes by the symbols that they are about, and these by name. */
export function bySymbol(changes: readonly Change[]): SymbolChanges[] {
  return grouped(changes, ({ symbol }) => symbol).map(([symbol, all]) => ({
    symbol,
    own: all.filter(({ member }) => member === undefined),
    members: grouped(
      all.filter(({ member }) => member !== undefined),
      ({ member = '' }) => member,
    ).map(([, each]) => each),
  }))
}

function grouped(
  changes: readonly Change[],
  nameOf: (change: Change) => string,
): [string, Change[]][] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const known = groups.get(nameOf(change))
    if (known) known.push(change)
    else groups.set(nameOf(change), [change])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
