import type { ApiSymbol } from '../model/api.ts'
import type { Assets } from './assets.ts'
import type { Site } from './options.ts'
import { commentOf, type Reference, summaryOf } from './reference.ts'

/** As many symbols share a file, so that a page's links need few of them. */
const SHARD = 64

/** As many members a card shows. */
const MEMBERS = 6

/** As long a type may be on a card. */
const TYPE = 60

/** What a card says about a symbol. */
export interface Preview {
  readonly kind: string
  readonly name: string
  readonly summary: string
  /** The type of an alias or variable, shortened. */
  readonly type?: string
  /** The first members with their types. */
  readonly members: readonly (readonly [name: string, type: string])[]
  /** The number of members that are left out. */
  readonly more: number
}

const places = new WeakMap<Reference, ReadonlyMap<ApiSymbol, string>>()

/** Where a symbol's preview is: the number of its file and its place in it, `2.17`. */
export function previewPlace(reference: Reference, symbol: ApiSymbol): string | undefined {
  const known =
    places.get(reference) ??
    new Map(reference.symbols.map((one, at) => [one, `${Math.floor(at / SHARD)}.${at % SHARD}`]))
  places.set(reference, known)
  return known.get(symbol)
}

/** The previews of all symbols, some in each file: `previews/2.json`. */
export function previews({ reference }: Pick<Site, 'reference'>): Assets {
  const { symbols } = reference
  const count = Math.ceil(symbols.length / SHARD)
  return new Map(
    Array.from({ length: count }, (_, shard) => [
      `previews/${shard}.json`,
      () =>
        JSON.stringify(
          symbols
            .slice(shard * SHARD, (shard + 1) * SHARD)
            .map((symbol) => preview(reference, symbol)),
        ),
    ]),
  )
}

/** What a card says about one symbol. */
export function preview(reference: Reference, symbol: ApiSymbol): Preview {
  const { kind, name, type, members = [] } = symbol
  return {
    kind,
    name,
    summary: commentOf(symbol) ? summaryOf(symbol).replace(/(?<=[.!?])\s.*$/s, '') : '',
    ...(type && { type: shortened(type.text) }),
    members: members.slice(0, MEMBERS).map((member) => {
      const whole = reference.whole(member)
      const text = whole.type?.text ?? (whole.signatures ? '()' : '')
      return [`${member.name}${member.optional ? '?' : ''}`, shortened(text)]
    }),
    more: Math.max(0, members.length - MEMBERS),
  }
}

function shortened(text: string): string {
  return text.length > TYPE ? `${text.slice(0, TYPE - 1)}…` : text
}
