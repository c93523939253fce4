import type { ApiSymbol, ApiType } from '../../model/api.ts'
import type { Reference } from '../reference.ts'

/** As many heirs are drawn; the list beside the picture has them all. */
const HEIRS = 8

/** One of a symbol's family: documented, or known by name only. */
export interface Relative {
  readonly name: string
  readonly symbol?: ApiSymbol
}

/** A symbol's ancestors by generation, the oldest first, and its heirs. */
export interface Family {
  readonly ancestors: readonly (readonly Relative[])[]
  readonly heirs: readonly Relative[]
  /** The number of heirs that are left out. */
  readonly more: number
}

/** The family of a symbol; each ancestor once, in the generation nearest to the symbol. */
export function familyOf(reference: Reference, symbol: ApiSymbol): Family {
  const seen = new Set([symbol.url])
  const ancestors: Relative[][] = []
  for (let children = [symbol]; children.length > 0; ) {
    const parents = children
      .flatMap((child) => [...(child.extends ?? []), ...(child.implements ?? [])])
      .map((type) => relative(reference, type))
      .filter(({ name, symbol: known }) => isNew(seen, known?.url ?? name))
    if (parents.length > 0) ancestors.unshift(parents)
    children = parents.flatMap((parent) => parent.symbol ?? [])
  }
  const heirs = reference.heirsOf(symbol.url).map((heir) => ({ name: heir.name, symbol: heir }))
  const shown = heirs.length > HEIRS + 1 ? heirs.slice(0, HEIRS) : heirs
  return { ancestors, heirs: shown, more: heirs.length - shown.length }
}

function relative(reference: Reference, { text, symbols = [] }: ApiType): Relative {
  const symbol = symbols[0] === undefined ? undefined : reference.symbolAt(symbols[0])
  // `Omit<Device, 'x'>` mentions a symbol, but is not it.
  const isIt = symbol && (text === symbol.name || text.startsWith(`${symbol.name}<`))
  return isIt ? { name: symbol.name, symbol } : { name: text }
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

/** The number of members that a symbol adds to those that it inherits. */
export function ownMembers({ members = [] }: ApiSymbol): number {
  return members.filter(({ inherited }) => inherited === undefined).length
}
