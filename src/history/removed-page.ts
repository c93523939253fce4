import { bold, code, escapeMarkdown, link } from '../markdown/index.ts'
import { named } from './change-list.ts'
import { framed } from './frame.ts'
import type { Removal } from './history.ts'
import type { Links } from './links.ts'
import { noteOn } from './note.ts'
import { releasePage } from './places.ts'

/** The page in the place of that of a symbol which has left: since when, and what to use in its place. */
export function removedPage(removal: Removal, date: string, links: Links): string {
  const { kind, note, replacement, symbol, url, version } = removal
  const release = link(version, links.from(url, releasePage(version)))
  const instead =
    replacement && `${named(url, replacement.name, replacement.url, links)} takes its place.`
  const name = escapeMarkdown(symbol.split('.').at(-1) ?? symbol)
  return framed(links, url, {
    title: `${kind}: ${name}`,
    steps: [...links.trail, [symbol]],
    parts: [
      [`Removed in ${release}, on ${date}.`, instead].filter(Boolean).join(' '),
      note ? `${bold(code('deprecated'))} ${noteOn(url, note, links)}` : '',
    ],
  })
}
