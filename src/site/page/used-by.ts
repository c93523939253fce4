/** Job: each symbol shows who uses it: at the end of its page, or folded at its entry. */
import type { ApiSymbol } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import type { Markdown } from '../markdown-it.ts'
import { breakable } from '../nav.ts'
import type { Site } from '../options.ts'
import { filled } from '../texts.ts'
import { type Role, type Use, usedBy } from '../used-by.ts'
import { apiPath, endOfText, entriesOf } from './entries.ts'
import { freeId, idsOf, withInsertions } from './insertion.ts'
import { relativeLink } from './links.ts'

/** As many uses a page shows; the search has the others. */
const SHOWN = 50

const ROLES = {
  alternative: 'usedAsAlternative',
  request: 'usedInRequests',
  response: 'usedInResponses',
  part: 'usedInParts',
} as const satisfies Record<Role, keyof Site['texts']>

/** Adds the section *Used by* to a symbol's page, and a folded one to each entry of a page of many. */
export function usedBySections(md: Markdown, site: Site): void {
  md.core.ruler.push('used_by', (state) => {
    const path = apiPath(state, site.reference)
    if (path === undefined) return
    const { reference, texts } = site
    const insertions = new Map<number, string>()
    for (const entry of entriesOf(state, reference)) {
      if (entry.declaration !== entry.symbol) continue
      const uses = usedBy(site)(entry.symbol.url)
      if (uses.length === 0) continue
      const title = filled(texts.usedByCount, { count: uses.length })
      insertions.set(
        endOfText(state, entry),
        `<details class="ref-used-by"><summary>${escapeHtml(title)}</summary>${usesHtml(site, path, entry.symbol, uses)}</details>\n`,
      )
    }
    const symbol = reference.symbolAt(path)
    const uses = symbol ? usedBy(site)(symbol.url) : []
    if (symbol && uses.length > 0) {
      const id = freeId(idsOf(state), 'used-by')
      const title = escapeHtml(texts.usedBy)
      const heading =
        `<h2 id="${id}" tabindex="-1">${title} ` +
        `<a class="header-anchor" href="#${id}" aria-label="Permalink to &quot;${title}&quot;">&#8203;</a></h2>`
      insertions.set(
        state.tokens.length,
        `<section class="ref-used-by">${heading}${usesHtml(site, path, symbol, uses)}</section>\n`,
      )
    }
    state.tokens = withInsertions(state, insertions)
  })
}

/** The uses of a symbol as lists, those that are inherited folded, and no more than a page can bear. */
export function usesHtml(site: Site, path: string, symbol: ApiSymbol, uses: readonly Use[]) {
  const { texts } = site
  const shown = [...uses].sort((a, b) => Number(a.inherited) - Number(b.inherited)).slice(0, SHOWN)
  const own = shown.filter(({ inherited }) => !inherited)
  const heirs = shown.filter(({ inherited }) => inherited)
  const groups = (Object.keys(ROLES) as Role[]).map((role) => {
    const items = own.filter((use) => use.role === role)
    return items.length && `<dt>${escapeHtml(texts[ROLES[role]])}</dt><dd>${list(path, items)}</dd>`
  })
  const types = new Set(uses.filter(({ inherited }) => inherited).map((use) => use.symbol.url)).size
  const folded = filled(types === 1 ? texts.usedByHeir : texts.usedByHeirs, { count: types })
  const all = filled(texts.usedByAll, { count: uses.length })
  return [
    own.length > 0 && `<dl>${groups.filter(Boolean).join('')}</dl>`,
    heirs.length > 0 &&
      `<details><summary>${escapeHtml(folded)}</summary>${list(path, heirs)}</details>`,
    uses.length > SHOWN &&
      `<p><a href="?q=${encodeURIComponent(`type:${symbol.name}`)}">${escapeHtml(all)}</a></p>`,
  ]
    .filter(Boolean)
    .join('')
}

function list(path: string, uses: readonly Use[]): string {
  const items = uses.map(({ symbol, member }) => {
    const name = member ? `${symbol.name}.${member.name}` : symbol.name
    const href = escapeHtml(relativeLink(path, symbol, member))
    return `<li><a href="${href}"><code>${breakable(name)}</code></a></li>`
  })
  return `<ul>${items.join('')}</ul>`
}
