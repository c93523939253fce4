import { humpsOf } from './humps.ts'
import type { SearchData } from './search-data.ts'

/** What a query may look like, by what it shows. */
export type Examples = Readonly<
  Record<'path' | 'humps' | 'words' | 'type' | 'within' | 'optional' | 'deprecated', string>
>

/** Queries that find something in this package: about a symbol of several humps and one of its members. */
export async function examplesOf(data: SearchData): Promise<Examples> {
  const { symbols } = data.core
  const owners = symbols.flatMap(({ name, entry, kind }, at) => {
    const next = symbols[at + 1]?.entry ?? entry
    return kind !== 'Guide' && next > entry + 1 ? { at, name, humps: humpsOf(name) } : []
  })
  let best = { symbol: owners[0]?.name ?? 'Type', name: 'name' }
  for (const { at, name } of owners.filter(({ humps }) => humps.length === 3).slice(0, 20)) {
    const { entries = [] } = (await data.details(at)) ?? {}
    const member = entries.slice(1).find((entry) => !entry.outer && humpsOf(entry.name).length > 1)
    if (!member) continue
    best = { symbol: name, name: member.name }
    break
  }
  const { symbol, name } = best
  const humps = humpsOf(name)
  return {
    path: `${symbol}.${name}`,
    humps: `${humpsOf(symbol)
      .map((hump) => hump[0])
      .join('')}.${name.slice(0, 3)}`,
    words: humps.join(' '),
    type: ': string[]',
    within: `in:${symbol} ${humps.at(-1) ?? ''}`.trim(),
    optional: `optional: ${humps.at(-1) ?? ''}`.trim(),
    deprecated: 'deprecated:',
  }
}
