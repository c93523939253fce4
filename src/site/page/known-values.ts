/** Job: each literal that a member, alias or constant can be has an anchor, a copy and its meaning. */
import type { ApiDeclaration, ApiLiteral } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import type { Markdown, State } from '../markdown-it.ts'
import { breakable } from '../nav.ts'
import type { Site } from '../options.ts'
import { githubSlug } from '../slugs.ts'
import { filled } from '../texts.ts'
import { apiPath, type Entry, endOfText, entriesOf } from './entries.ts'
import { freeId, idsOf, withInsertions } from './insertion.ts'
import { relativeLink } from './links.ts'
import { meaningsIn } from './literal-meanings.ts'

/** Shows the literals below the comment; where the comment lists them itself, its list becomes that. */
export function knownValues(md: Markdown, site: Site): void {
  md.core.ruler.push('known_values', (state) => {
    const path = apiPath(state, site.reference)
    if (path === undefined) return
    const taken = idsOf(state)
    const insertions = new Map<number, string>()
    for (const entry of entriesOf(state, site.reference)) {
      const literals = entry.declaration.type?.literals ?? []
      if (literals.length < 2) continue
      const html =
        ofAlias(site, path, entry.declaration) ?? listed(state, site, entry, literals, taken)
      insertions.set(endOfText(state, entry), html)
    }
    state.tokens = withInsertions(state, insertions)
  })
}

/** A line that leads to the alias that the type is, with the number of its values. */
function ofAlias({ reference, texts }: Site, path: string, { type }: ApiDeclaration) {
  const literals = type?.literals?.length
  const alias = (type?.symbols ?? [])
    .map((url) => reference.symbolAt(url))
    .find((symbol) => symbol?.type?.literals?.length === literals)
  if (!alias || !literals) return undefined
  const link = `<a href="${escapeHtml(relativeLink(path, alias))}"><code>${breakable(alias.name)}</code></a>`
  const [before = '', after = ''] = texts.valuesOf.split('{name}')
  const words = (text: string) => escapeHtml(filled(text, { count: literals }))
  return `<p class="ref-values-of">${words(before)}${link}${words(after)}</p>\n`
}

function listed(
  state: State,
  { texts }: Site,
  entry: Entry,
  literals: readonly ApiLiteral[],
  taken: Set<string>,
): string {
  const ids = new Map(
    literals.map((literal) => [literal, freeId(taken, valueId(entry.id, literal))]),
  )
  const explained = meaningsIn(state.tokens, literals, [entry.from, endOfText(state, entry)])
  for (const { item, literal } of explained) {
    state.tokens[item]?.attrSet('id', ids.get(literal) ?? '')
    state.tokens[item]?.attrJoin('class', 'ref-value')
    const text = state.tokens[item + 2]
    const code = (text?.children ?? []).findIndex(({ type }) => type === 'code_inline')
    const html = new state.Token('html_inline', '', 0)
    html.content = valueHtml(literal, ids.get(literal) ?? '', texts.copyValue)
    text?.children?.splice(code, 1, html)
  }
  const rest = literals.filter((one) => !explained.some(({ literal }) => literal === one))
  if (rest.length === 0) return ''
  const items = rest.map((literal) => {
    const id = ids.get(literal) ?? ''
    const meaning = literal.comment ? `: ${escapeHtml(literal.comment.replace(/\s+/g, ' '))}` : ''
    return `<li class="ref-value" id="${id}">${valueHtml(literal, id, texts.copyValue)}${meaning}</li>`
  })
  const kind = rest.some(({ comment }) => comment) ? '' : ' ref-values-bare'
  return (
    `<p class="ref-values-title">${escapeHtml(texts.knownValues)}</p>` +
    `<ul class="ref-values${kind}">${items.join('')}</ul>\n`
  )
}

/** `status-unset`; a value without letters has its place in the list of characters. */
function valueId(owner: string, { value }: ApiLiteral): string {
  const slug = githubSlug(String(value))
  return `${owner}-${slug || [...String(value)].map((one) => one.codePointAt(0)).join('-') || 'empty'}`
}

function valueHtml({ value }: ApiLiteral, id: string, copy: string): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value)
  const label = escapeHtml(filled(copy, { value: String(value) }))
  return (
    `<a class="ref-value-link" href="#${id}"><code class="ref-literal">${escapeHtml(text)}</code></a>` +
    `<button type="button" class="ref-copy ref-needs-script" data-copy="${escapeHtml(String(value))}" ` +
    `aria-label="${label}" title="${label}"></button>`
  )
}
