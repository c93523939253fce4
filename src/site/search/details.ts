import type { Core } from './core.ts'
import { fromDeltas, toDeltas } from './deltas.ts'
import type { Entry, EntryGroup, FullEntry } from './entries.ts'

/** How many symbols share a file. */
export const SYMBOLS_PER_SHARD = 64

/** So many characters are shown. */
const LENGTH = { type: 120, summary: 90 } as const

/** So many heirs of a member are listed. */
const HEIRS = 12

/** An entry as it is shown. */
export interface EntryDetails extends Entry {
  /** The first of the symbols that inherit it. */
  readonly heirs: readonly number[]
  readonly heirCount: number
}

/** A symbol with its members. */
export interface Details {
  readonly entries: readonly EntryDetails[]
  readonly family: readonly number[]
  /** What it inherits: numbers of member names, and of the entries where they are declared. */
  readonly inherited: readonly { readonly name: number; readonly entry: number }[]
}

/** An entry as JSON; what stands at the end and is empty is left out. */
export type EntryData = readonly (string | number | readonly number[])[]

export type DetailsData = readonly (readonly [
  link: string,
  entries: readonly EntryData[],
  family: readonly number[],
  inherited: readonly number[],
])[]

/** The tables of the core by which entries name their kinds and themselves. */
export type Tables = Pick<Core, 'kinds' | 'names'>

/** Some groups as they are shown, with what they inherit. */
export function encodeDetails(
  groups: readonly (EntryGroup & Pick<Details, 'inherited'>)[],
  { kinds, names }: Tables,
): DetailsData {
  const numbers = new Map(names.map((name, at) => [name, at]))
  return groups.map(({ entries, family, inherited }) => {
    const page = entries[0]?.link ?? ''
    return [
      page,
      entries.map((entry, at) =>
        entryData(entry, page, kinds, at > 0 ? (numbers.get(entry.name) ?? 0) : entry.name),
      ),
      toDeltas([...family].sort((a, b) => a - b)),
      inherited.flatMap(({ name, entry }) => [name, entry]),
    ]
  })
}

/** Some symbols with their members. */
export function decodeDetails(data: DetailsData, tables: Tables): Details[] {
  return data.map(([page, entries, family, inherited]) => ({
    entries: entries.map((entry) => entryOf(entry, page, tables)),
    family: fromDeltas(family),
    inherited: inherited.flatMap((name, at) =>
      at % 2 === 0 ? { name, entry: inherited[at + 1] ?? 0 } : [],
    ),
  }))
}

function entryData(
  entry: FullEntry,
  page: string,
  kinds: readonly string[],
  key: string | number,
): EntryData {
  const { name, kind, optional, deprecated, type = '', summary = '', outer = '', heirs } = entry
  const flags = (optional ? 1 : 0) + (deprecated ? 2 : 0)
  const data = [
    key,
    kinds.indexOf(kind) * 4 + flags,
    shortened(type, LENGTH.type),
    shortened(summary, LENGTH.summary),
    // The anchor of a member is its name in small letters, as a rule.
    entry.link === `${page}#${name.toLowerCase()}` ? 0 : entry.link === page ? 1 : entry.link,
    outer,
    heirs.length > 0 ? [heirs.length, ...toDeltas(heirs.slice(0, HEIRS))] : 0,
  ]
  while (data.at(-1) === 0 || data.at(-1) === '') data.pop()
  return data
}

function entryOf(data: EntryData, page: string, { kinds, names }: Tables): EntryDetails {
  const [key = '', flags, type, summary, link = 0, outer, heirs] = data
  const [heirCount = 0, ...first] = Array.isArray(heirs) ? (heirs as number[]) : []
  const code = Number(flags ?? 0)
  const name = typeof key === 'number' ? (names[key] ?? '') : String(key)
  return {
    name,
    kind: kinds[code >> 2] ?? '',
    link: link === 1 ? page : link === 0 ? `${page}#${name.toLowerCase()}` : String(link),
    optional: (code & 1) > 0,
    deprecated: (code & 2) > 0,
    ...(type && { type: String(type) }),
    ...(summary && { summary: String(summary) }),
    ...(outer && { outer: String(outer) }),
    heirs: fromDeltas(first),
    heirCount,
  }
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text
}
