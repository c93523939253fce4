import type { Assets } from '../assets.ts'
import type { Reference } from '../reference.ts'
import { encodeCore, type Firsts, kindsOf, type PostingKind, postingKinds } from './core.ts'
import { encodeDetails, symbolsPerShard } from './details.ts'
import { type EntryGroup, entryGroups, type FullEntry } from './entries.ts'
import { encodePostings, type Posting, type PostingShard } from './postings.ts'
import { searchPath } from './search-path.ts'
import { typeWords, wordsOf } from './words.ts'

/** What each kind of postings finds an entry by. */
const keys: Readonly<
  Record<PostingKind, (entry: FullEntry, isMember: boolean) => Iterable<string>>
> = {
  names: ({ name }, isMember) => (isMember ? [name] : []),
  literals: ({ literals }) => new Set(literals),
  types: ({ type = '' }) => new Set(typeWords(type)),
  words: ({ text, literals }) => new Set(wordsOf([text, ...literals].join('\n'))),
  flags: ({ optional, deprecated }) => [
    ...(optional ? ['optional'] : []),
    ...(deprecated ? ['deprecated'] : []),
  ],
}

/** So many names does every query look through; the others are found by how they begin, or in their owners. */
const MOST_NAMES = 6_000

/** All files of the search: the core, the postings and the details. */
export function searchAssets(reference: Reference, guides: readonly EntryGroup[]): Assets {
  const groups = [...entryGroups(reference), ...guides]
  const names = namesOf(groups)
  const shards = allPostings(groups)
  const firsts = Object.fromEntries(
    postingKinds.map((kind) => [kind, shards[kind].map(({ first }) => first)]),
  ) as unknown as Firsts
  const core = encodeCore(groups, names, firsts)
  const kinds = kindsOf(groups)
  const full = withInherited(groups)
  const files = new Map<string, () => string>([[searchPath('core'), () => JSON.stringify(core)]])
  for (const kind of postingKinds)
    for (const [at, { data }] of shards[kind].entries())
      files.set(searchPath(kind, at), () => JSON.stringify(data))
  const size = symbolsPerShard(full.length)
  for (let at = 0; at * size < full.length; at += 1) {
    const some = full.slice(at * size, (at + 1) * size)
    files.set(searchPath('symbols', at), () =>
      JSON.stringify(encodeDetails(some, { kinds, names })),
    )
  }
  return files
}

function allPostings(groups: readonly EntryGroup[]): Readonly<Record<PostingKind, PostingShard[]>> {
  const found = postingKinds.map((kind) => {
    const postings = new Map<string, Posting[]>()
    let number = 0
    for (const { entries } of groups)
      for (const [at, entry] of entries.entries()) {
        const posting = { entry: number, heirs: kind === 'names' ? entry.heirs : [] }
        number += 1
        for (const key of keys[kind](entry, at > 0)) {
          const known = postings.get(key)
          if (known) known.push(posting)
          else postings.set(key, [posting])
        }
      }
    return [kind, encodePostings(kind === 'words' ? telling(postings, number) : postings)]
  })
  return Object.fromEntries(found)
}

/** Without the words that stand nearly everywhere, for they find nothing. */
function telling(
  postings: ReadonlyMap<string, Posting[]>,
  entries: number,
): Map<string, Posting[]> {
  const most = Math.max(20, entries / 50)
  return new Map([...postings].filter(([, found]) => found.length <= most))
}

/** The names of members, of very many those that most symbols have. */
function namesOf(groups: readonly EntryGroup[]): string[] {
  const counts = new Map<string, number>()
  for (const { entries } of groups)
    for (const { name, heirs } of entries.slice(1))
      counts.set(name, (counts.get(name) ?? 0) + 1 + heirs.length)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted
    .slice(0, MOST_NAMES)
    .map(([name]) => name)
    .sort()
}

function withInherited(groups: readonly EntryGroup[]) {
  const full = groups.map((group) => ({
    ...group,
    inherited: [] as { name: string; entry: number }[],
  }))
  let entry = 0
  for (const { entries } of groups)
    for (const { name, heirs } of entries) {
      for (const heir of heirs) full[heir]?.inherited.push({ name, entry })
      entry += 1
    }
  return full
}
