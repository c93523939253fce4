/** Job: a symbol and a member say since when they are there, and what has become of them since. */
import type { History, Past, PastChange } from '../../history/history.ts'
import type { ApiMember } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import { pastOf } from '../history.ts'
import type { Markdown } from '../markdown-it.ts'
import type { Site } from '../options.ts'
import { filled } from '../texts.ts'
import { apiPath, entriesOf, type Subject, subjectAt } from './entries.ts'
import { withInsertions } from './insertion.ts'
import { releaseLink } from './links.ts'

/** Puts a quiet line below the title of a page, and below the heading of each entry with a past. */
export function pasts(md: Markdown, site: Site): void {
  md.core.ruler.push('history', (state) => {
    const { history, reference } = site
    const path = apiPath(state, reference)
    if (!history || path === undefined) return
    const symbol = reference.symbolAt(path)
    const title = state.tokens.findIndex(
      ({ type, tag }) => type === 'heading_close' && tag === 'h1',
    )
    const entries = entriesOf(state, reference).map(
      (entry) => [entry.from + 4, pastHtml(site, path, pastOfEntry(site, history, entry))] as const,
    )
    const own = title < 0 || !symbol ? undefined : pastOf(history, symbol)
    const below = [title + 1, pastHtml(site, path, own)] as const
    state.tokens = withInsertions(state, new Map([below, ...entries]))
  })
}

/** Of a member, its own past or that of the one that it is inherited from. */
function pastOfEntry(site: Site, history: History, { symbol, declaration }: Subject) {
  const own = pastOf(history, symbol)
  if (declaration === symbol) return own
  const member: ApiMember = declaration
  const past = pastOf(history, symbol, member) ?? pastOfOrigin(site, history, member)
  // What came along with its symbol need not say so.
  if (!past?.added || isLater(history, past.added, own?.added)) return past
  const { added: _, ...others } = past
  return others
}

function pastOfOrigin({ reference }: Site, history: History, { inherited }: ApiMember) {
  const origin = inherited === undefined ? undefined : subjectAt(reference, inherited)
  return origin && pastOf(history, origin.symbol, origin.declaration)
}

function isLater({ releases }: History, version: string, than: string | undefined): boolean {
  const place = (one: string) => releases.findIndex((release) => release.version === one)
  return than === undefined || place(version) > place(than)
}

function pastHtml({ reference, texts }: Site, path: string, past: Past | undefined): string {
  if (!past) return ''
  const { added, deprecated, renamed } = past
  const link = (version: string) => releaseLink(reference, path, version)
  const words = (text: string, values: Readonly<Record<string, string>>) =>
    `<span>${filled(escapeHtml(text), values)}</span>`
  const changes = past.changes.filter(({ verdict }) => verdict !== 'documentation')
  const parts = [
    added && words(texts.addedIn, { version: link(added) }),
    renamed &&
      words(texts.renamedIn, {
        name: `<code>${escapeHtml(renamed.from)}</code>`,
        version: link(renamed.version),
      }),
    changes.length > 0 && changesHtml(texts, changes.toReversed(), link),
    deprecated && words(texts.deprecatedIn, { version: link(deprecated) }),
  ].filter(Boolean)
  return parts.length > 0 ? `<div class="ref-past">${parts.join(' ')}</div>\n` : ''
}

/** The releases of changes; those of which a type is known open to show it. */
function changesHtml(
  texts: Site['texts'],
  changes: readonly PastChange[],
  link: (version: string) => string,
): string {
  const all = [...new Set(changes.map(({ version }) => version))]
  const title = (shown: (version: string) => string) =>
    filled(escapeHtml(texts.changedIn), { version: all.map(shown).join(', ') })
  const types = changes.flatMap(({ version, old, new: now }) => {
    const type = old ?? now
    if (type === undefined) return []
    const text = escapeHtml(old === undefined ? texts.typeSince : texts.typeUntil)
    const code = `<code>${escapeHtml(type)}</code>`
    return `<li>${filled(text, { version: link(version), type: code })}</li>`
  })
  if (types.length === 0) return `<span>${title(link)}</span>`
  return `<details><summary>${title(escapeHtml)}</summary><ul>${[...new Set(types)].join('')}</ul></details>`
}
