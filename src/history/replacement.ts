import type { Change } from '../model/changes.ts'
import type { Addresses, Removal, Replacement } from './history.ts'

/** A link to a page, or a name as code; an inline tag that leads nowhere stands as it was written. */
const NAMED =
  /\[`?([^\]`]+)`?\]\(([^()\s]+\.md(?:#[^()\s]*)?)\)|`([^`]+)`|\{@link(?:code|plain)? ([^}|\s]+)/g

/** What a deprecation names in place of its subject: the first that it links to, or that is documented. */
export function replacementIn(
  { symbol, member, note = '' }: Pick<Change, 'symbol' | 'member' | 'note'>,
  addresses: Addresses,
): Replacement | undefined {
  const own = member === undefined ? symbol : `${symbol}.${member}`
  for (const [, text, link, ...codes] of note.matchAll(NAMED)) {
    if (text !== undefined && link !== undefined) return { name: text, url: link }
    const name = codes.find((each) => each !== undefined)?.replace(/[#~]/g, '.') ?? ''
    const path = [...(member === undefined ? [] : [`${symbol}.${name}`]), name].find(
      (each) => each !== own && addresses.has(each),
    )
    const url = path && addresses.get(path)
    if (url) return { name, url }
  }
  return undefined
}

/** A removal with what takes its place now: what did so at first may itself have left. */
export function lastReplacement(
  { replacement, ...removal }: Removal,
  all: readonly Removal[],
  documented: ReadonlySet<string>,
): Removal {
  const passed = new Set([removal.url])
  const last = ({ name, url }: Replacement): Replacement => {
    if (url === undefined || documented.has(url)) return { name, ...(url && { url }) }
    const next = all.find((each) => each.url === url)?.replacement
    if (!next || passed.has(url)) return { name }
    passed.add(url)
    return last(next)
  }
  return { ...removal, ...(replacement && { replacement: last(replacement) }) }
}
