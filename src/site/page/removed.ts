/** Job: what has left a page is named at its end, with the anchors that it had. */
import type { Removal } from '../../history/history.ts'
import { escapeHtml } from '../escape.ts'
import type { Markdown } from '../markdown-it.ts'
import type { Site } from '../options.ts'
import { plainWords } from '../reference.ts'
import { removalsOn } from '../removals.ts'
import { withSlug } from '../slugs.ts'
import { filled } from '../texts.ts'
import { apiPath } from './entries.ts'
import { freeId, idsOf, withInsertions } from './insertion.ts'
import { relativeLink, releaseLink } from './links.ts'

/** Adds the section *Removed* to the pages that something has left, so that links to it lead there. */
export function removedSections(md: Markdown, site: Site): void {
  md.core.ruler.push('removed', (state) => {
    const path = apiPath(state, site.reference)
    const left = path === undefined ? [] : partsRemoved(site, path)
    if (path === undefined || left.length === 0) return
    const taken = idsOf(state)
    const items = left.map((removal) => itemHtml(site, path, removal, ownId(taken, removal)))
    const id = freeId(taken, 'removed')
    const title = escapeHtml(site.texts.removed)
    const html =
      `<section class="ref-removed"><h2 id="${id}" tabindex="-1">${title} ` +
      `<a class="header-anchor" href="#${id}" aria-label="Permalink to &quot;${title}&quot;">&#8203;</a></h2>` +
      `<ul>${items.join('')}</ul></section>\n`
    state.tokens = withInsertions(state, new Map([[state.tokens.length, html]]))
  })
}

/** What was documented on a page, the last to leave first; a symbol with a page of its own has that. */
function partsRemoved({ history }: Site, path: string): Removal[] {
  return removalsOn(history, path)
    .filter(({ url, member }) => member !== undefined || url !== path)
    .toReversed()
}

/** The anchor that something had, unless something else has it now. */
function ownId(taken: Set<string>, { url }: Removal): string {
  const [, anchor] = withSlug(url).split(/#(.*)/s)
  if (!anchor || taken.has(anchor)) return ''
  taken.add(anchor)
  return ` id="${escapeHtml(anchor)}"`
}

function itemHtml({ reference, texts }: Site, path: string, removal: Removal, id: string): string {
  const { member, note, replacement, symbol, version } = removal
  const isOwnPage = reference.symbolAt(path) !== undefined
  const full = member === undefined ? symbol : isOwnPage ? member : `${symbol}.${member}`
  const name = `<code>${escapeHtml(full)}</code>`
  const words = (text: string, values: Readonly<Record<string, string>>) =>
    filled(escapeHtml(text), values)
  const instead = replacement && replacementHtml(path, replacement)
  const sentences = [
    words(texts.removedIn, { name, version: releaseLink(reference, path, version) }),
    instead ? words(texts.replacedBy, { name: instead }) : escapeHtml(plainWords(note ?? '')),
  ]
  return `<li${id}>${sentences.filter(Boolean).join(' ')}</li>`
}

function replacementHtml(path: string, { name, url }: NonNullable<Removal['replacement']>): string {
  const code = `<code>${escapeHtml(name)}</code>`
  return url === undefined
    ? code
    : `<a href="${escapeHtml(relativeLink(path, { url }))}">${code}</a>`
}
