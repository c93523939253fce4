import type { Core } from './core.ts'
import type { Entry, EntryGroup, FullEntry } from './entries.ts'
import { fromDeltas, packed, toDeltas, unpacked } from './packed.ts'

/** How many symbols share a file: many of few, for they compress; few of many, for a query needs some. */
export function symbolsPerShard(symbols: number): number {
  return symbols > 1_000 ? 64 : 512
}

/** So many characters are shown. */
const LENGTH = { type: 88, summary: 56 } as const

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
  /** What it inherits: the names, and the numbers of the entries where they are declared. */
  readonly inherited: readonly { readonly name: string; readonly entry: number }[]
}

/** The tables of the core by which entries name their kinds and themselves. */
export type Tables = Pick<Core, 'kinds' | 'names'>

/** Some symbols as columns, which compress better than rows: first those of the symbols, then those of the entries. */
export interface DetailsData {
  readonly pages: readonly string[]
  readonly families: readonly string[]
  readonly inherited: readonly string[]
  readonly counts: string
  /** Which name in the core each member has, from 1 on; 0 for one that is spelt below. */
  readonly keys: string
  /** The names that the core does not have: of members, then of what is inherited. */
  readonly spelt: readonly string[]
  /** The kind, then two bits for optional and deprecated. */
  readonly flags: string
  readonly types: readonly string[]
  readonly summaries: readonly string[]
  readonly outers: readonly string[]
  readonly heirs: readonly string[]
  readonly links: readonly string[]
}

/** Some groups as they are shown, with what they inherit. */
export function encodeDetails(
  groups: readonly (EntryGroup & Pick<Details, 'inherited'>)[],
  { kinds, names }: Tables,
): DetailsData {
  const numbers = new Map(names.map((name, at) => [name, at + 1]))
  const entries = groups.flatMap(({ entries }) => entries)
  const members = groups.flatMap(({ entries }) => entries.slice(1))
  const pages = groups.map(({ entries }) => entries[0]?.link ?? '')
  const own = groups.map(({ entries }) => entries[0]?.name ?? '')
  return {
    pages: pages.map((page, at) => withoutName(page, own[at] ?? '')),
    families: groups.map(({ family }) => packed(toDeltas([...family].sort((a, b) => a - b)))),
    inherited: groups.map(({ inherited }) =>
      packed([
        ...inherited.map(({ name }) => numbers.get(name) ?? 0),
        ...toDeltas(inherited.map(({ entry }) => entry)),
      ]),
    ),
    counts: packed(groups.map(({ entries }) => entries.length)),
    keys: packed(members.map(({ name }) => numbers.get(name) ?? 0)),
    spelt: [...members, ...groups.flatMap(({ inherited }) => inherited)].flatMap(({ name }) =>
      numbers.has(name) ? [] : name,
    ),
    flags: packed(entries.map((entry) => flagsOf(entry, kinds))),
    types: entries.map(({ type = '' }) => shortened(type, LENGTH.type)),
    summaries: entries.map(({ summary = '' }) => shortened(summary, LENGTH.summary, /\s+\S*$/)),
    outers: entries.map(({ outer = '' }) => outer),
    heirs: entries.map(({ heirs }) =>
      packed(heirs.length > 0 ? [heirs.length, ...toDeltas(heirs.slice(0, HEIRS))] : []),
    ),
    links: groups.flatMap(({ entries }, at) =>
      entries.map(({ link, name }) => withoutName(link.replace(pages[at] ?? '', ''), name)),
    ),
  }
}

/** The symbols of a shard with their members. */
export function decodeDetails(data: DetailsData, core: Core, shard: number): Details[] {
  const { kinds, symbols } = core
  const counts = unpacked(data.counts)
  const flags = unpacked(data.flags)
  const spelt = [...data.spelt]
  const nameOf = (key: number) => core.names[key - 1] ?? spelt.shift() ?? ''
  const members = unpacked(data.keys).map(nameOf)
  let next = 0
  const entry = (name: string, page: string): EntryDetails => {
    const at = next
    next += 1
    const flag = flags[at] ?? 0
    const [heirCount = 0, ...heirs] = unpacked(data.heirs[at] ?? '')
    return {
      name,
      kind: kinds[flag >> 2] ?? '',
      link: page + withName(data.links[at] ?? '', name),
      type: data.types[at] ?? '',
      summary: data.summaries[at] ?? '',
      outer: data.outers[at] ?? '',
      optional: (flag & 1) > 0,
      deprecated: (flag & 2) > 0,
      heirs: fromDeltas(heirs),
      heirCount,
    }
  }
  return data.pages.map((link, at) => {
    const name = symbols[shard * symbolsPerShard(symbols.length) + at]?.name ?? ''
    const page = withName(link, name)
    const names = [name, ...members.splice(0, (counts[at] ?? 1) - 1)]
    return {
      entries: names.map((each) => entry(each, page)),
      family: fromDeltas(unpacked(data.families[at] ?? '')),
      inherited: inheritedOf(unpacked(data.inherited[at] ?? ''), nameOf),
    }
  })
}

/** A link with signs for the name in it, which stand in no address. */
function withoutName(link: string, name: string): string {
  return link.replace(name, () => '\n').replace(name.toLowerCase(), () => '\t')
}

function withName(link: string, name: string): string {
  return link.replace('\n', () => name).replace('\t', () => name.toLowerCase())
}

function flagsOf({ kind, optional, deprecated }: FullEntry, kinds: readonly string[]): number {
  return kinds.indexOf(kind) * 4 + (optional ? 1 : 0) + (deprecated ? 2 : 0)
}

function inheritedOf(
  numbers: readonly number[],
  nameOf: (key: number) => string,
): Details['inherited'] {
  const half = numbers.length / 2
  const entries = fromDeltas(numbers.slice(half))
  return entries.map((entry, at) => ({ name: nameOf(numbers[at] ?? 0), entry }))
}

/** The beginning of a text, without what was cut in two at its end. */
function shortened(text: string, length: number, cut = /\s+$/): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(cut, '')}…` : text
}
