import { code, link, list } from '../markdown/index.ts'
import type { Change } from '../model/changes.ts'
import { bySymbol, type SymbolChanges } from './by-symbol.ts'
import type { Links } from './links.ts'
import { whatOf } from './words.ts'

/** What is said of the changes of one symbol or member, behind its name or below it. */
export interface Saying {
  readonly text?: string
  readonly items?: readonly string[]
}

/** Changes as a list by symbols, each with its members below it. */
export function changeList(
  path: string,
  changes: readonly Change[],
  links: Links,
  say: (changes: readonly Change[]) => Saying,
): string {
  const line = (name: string, { text, items = [] }: Saying, more: readonly string[] = []) =>
    withItems(text ? `${name}: ${text}` : name, [...items, ...more])
  const item = ({ symbol, own, members }: SymbolChanges) => {
    const url = own[0] ? links.of(own[0]) : links.ofSymbol(symbol)
    const inner = members.flatMap(([first, ...others]) => {
      if (!first) return []
      return line(named(path, first.member ?? '', links.of(first), links), say([first, ...others]))
    })
    return line(named(path, symbol, url, links), own.length > 0 ? say(own) : {}, inner)
  }
  return list(bySymbol(changes).map(item))
}

/** What has become of something, with a link to what that seems to be called now. */
export function whatBecame(path: string, change: Change, links: Links): string {
  const { to } = change
  if (!to) return whatOf(change)
  const url = links.isThere(to.url) ? to.url : undefined
  return `${whatOf(change)} to ${named(path, to.name, url, links)}, a guess by likeness`
}

/** A name as code, with a link to where it is told about, unless that is here. */
export function named(path: string, name: string, url: string | undefined, links: Links): string {
  return link(code(name), url && url !== path ? links.from(path, url) : undefined)
}

/** An item of a list, with a list of its own below it. */
export function withItems(text: string, items: readonly string[]): string {
  return items.length === 0 ? text : `${text}\n${list(items).replace(/^/gm, '  ')}`
}
