/** Job: the section *Hierarchy* begins with a picture: parents above, the symbol, heirs below. */
import type { ApiSymbol } from '../../model/api.ts'
import { headingText } from '../anchors.ts'
import { escapeHtml } from '../escape.ts'
import type { Markdown } from '../markdown-it.ts'
import { isHeading } from '../members.ts'
import type { Site } from '../options.ts'
import { filled } from '../texts.ts'
import { apiPath } from './entries.ts'
import { familyOf, ownMembers, type Relative } from './family.ts'
import { withInsertions } from './insertion.ts'
import { linkOver, relativeLink } from './links.ts'

const SIZE = { width: 296, height: 44 }
const BOX = { ...SIZE, gap: 16, indent: 24 }

/** Letters of a name that fit into a box. */
const LETTERS = 34

interface Box extends Relative {
  readonly self?: true
  readonly note: string
  readonly x: number
  readonly y: number
}

/** Draws the family of a page's symbol ahead of the list that tells it in words. */
export function hierarchyPicture(md: Markdown, site: Site): void {
  md.core.ruler.push('hierarchy_picture', (state) => {
    const path = apiPath(state, site.reference)
    if (path === undefined) return
    const symbol = site.reference.symbolAt(path)
    const at = state.tokens.findIndex(
      (token, place) => isHeading(token, 'h2') && headingText(state, place) === 'Hierarchy',
    )
    if (!symbol || at < 0) return
    state.tokens = withInsertions(state, new Map([[at + 3, hierarchySvg(site, path, symbol)]]))
  })
}

/** A symbol's family as a picture; readers of lists have the list, so it is hidden from them. */
export function hierarchySvg(site: Site, path: string, symbol: ApiSymbol): string {
  const { boxes, lines } = layout(site, symbol)
  const bottom = Math.max(...boxes.map(({ y }) => y)) + BOX.height
  const right = Math.max(...boxes.map(({ x }) => x)) + BOX.width
  return (
    `<svg class="ref-hierarchy" viewBox="-1 -1 ${right + 2} ${bottom + 2}" width="${right + 2}" ` +
    `height="${bottom + 2}" aria-hidden="true" focusable="false">` +
    lines.map((d) => `<path d="${d}"/>`).join('') +
    boxes.map((box) => boxSvg(path, box)).join('') +
    '</svg>\n'
  )
}

function layout({ reference, texts }: Site, symbol: ApiSymbol) {
  const { ancestors, heirs, more } = familyOf(reference, symbol)
  const row = (place: number) => place * (BOX.height + BOX.gap)
  const added = (one: ApiSymbol | undefined, isFirst: boolean) => {
    if (!one) return ''
    const count = ownMembers(one)
    const text = isFirst ? texts.memberCount : texts.memberAdded
    return filled(count === 1 && !isFirst ? texts.memberAddedOne : text, { count })
  }
  const above = ancestors.flatMap((generation, age) =>
    generation.map((relative) => ({ ...relative, note: added(relative.symbol, age === 0) })),
  )
  const isFirst = above.length === 0
  const self = { name: symbol.name, symbol, self: true as const, note: added(symbol, isFirst) }
  const below = heirs.map((heir) => ({ ...heir, note: added(heir.symbol, false) }))
  const rest = more > 0 ? [{ name: filled(texts.more, { count: more }), note: '' }] : []
  const boxes: Box[] = [
    ...[...above, self].map((box, place) => ({ ...box, x: 0, y: row(place) })),
    ...[...below, ...rest].map((box, place) => ({
      ...box,
      x: BOX.indent * 2,
      y: row(above.length + 1 + place),
    })),
  ]
  const lines = boxes.slice(1).map(({ x, y }) => {
    if (x === 0) return `M${BOX.indent} ${y - BOX.gap}V${y}`
    return `M${BOX.indent} ${row(above.length) + BOX.height}V${y + BOX.height / 2}H${x}`
  })
  return { boxes, lines }
}

function boxSvg(path: string, { name, note, x, y, self, symbol }: Box): string {
  const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name
  const text = (dy: number, words: string, kind = '') =>
    `<text x="${x + 12}" y="${y + dy}"${kind}>${escapeHtml(words)}</text>`
  const inside =
    `<title>${escapeHtml(name)}</title>` +
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>` +
    (note ? text(19, short) + text(35, note, ' class="ref-note"') : text(27, short))
  if (self || !symbol) return `<g${self ? ' class="ref-self"' : ''}>${inside}</g>`
  const link = linkOver({ x, y, ...SIZE }, relativeLink(path, symbol), name)
  return `<g class="ref-box">${inside}${link}</g>`
}
