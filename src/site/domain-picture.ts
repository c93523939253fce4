/** Job: the page about a category has a picture of its types, behind its introduction. */
import type { NodeLabel } from '@dagrejs/dagre'
import type { ApiSymbol } from '../model/api.ts'
import { arrowSvg } from './arrow-svg.ts'
import { mentionedBy } from './domain-facts.ts'
import { type Arrow, narrowestDrawing, rounded } from './drawing.ts'
import { escapeHtml } from './escape.ts'
import type { Markdown, PageEnv } from './markdown-it.ts'
import { isHeading } from './members.ts'
import type { Site } from './options.ts'
import { withInsertions } from './page/insertion.ts'
import { linkOver, relativeLink } from './page/links.ts'

/** As many types a picture holds; those without a relation are left to the list. */
const BOXES = 24

const HEIGHT = 32

/** Letters of a name that fit into a box, and the width of one. */
const LETTERS = 30
const LETTER = 7.3

/** What one type has to do with another, with the text that says so. */
const relations = { extends: 'domainExtends', mentions: 'domainMentions' } as const

interface Relation extends Arrow {
  readonly kind: keyof typeof relations
}

/** Draws the types of each category ahead of the list of them. */
export function domainPictures(md: Markdown, site: Site): void {
  md.core.ruler.push('domain_pictures', (state) => {
    const { relativePath: path = '' }: PageEnv = state.env
    const group = site.groups.find(({ page }) => page === path)
    const at = state.tokens.findIndex((token) => isHeading(token, 'h2'))
    if (!group || at < 0) return
    state.tokens = withInsertions(state, new Map([[at, domainFigure(site, path, group.symbols)]]))
  })
}

/** The types of a domain as boxes, with arrows to what they inherit from and mention; `''` where none do. */
export function domainFigure(site: Site, path: string, symbols: readonly ApiSymbol[]): string {
  const { texts } = site
  const all = relationsAmong(symbols)
  const related = new Set(all.flatMap(({ from, to }) => [from, to]))
  const shown = symbols.filter(({ url }) => related.has(url)).slice(0, BOXES)
  const sizes = new Map(
    shown.map(({ url, name }) => [url, { width: widthOf(name), height: HEIGHT }]),
  )
  const arrows = all.filter(({ from, to }) => sizes.has(from) && sizes.has(to))
  if (arrows.length === 0) return ''

  const { width, height, ...drawing } = narrowestDrawing(sizes, arrows)
  const lines = arrows.map((arrow) => arrowSvg(drawing.points(arrow), arrow.kind))
  const boxes = shown.map((symbol) => box(path, symbol, drawing.box(symbol.url)))
  const kinds = new Set(arrows.map(({ kind }) => kind).sort())
  return (
    `<figure class="ref-domain"><div v-pre tabindex="0" role="region" aria-label="${escapeHtml(texts.domainPicture)}">` +
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `aria-hidden="true" focusable="false">${lines.join('')}${boxes.join('')}</svg></div>` +
    `<figcaption>${[...kinds].map((kind) => keySvg(kind, texts[relations[kind]])).join('')}</figcaption></figure>\n`
  )
}

function widthOf(name: string): number {
  return Math.min(name.length, LETTERS) * LETTER + 20
}

function relationsAmong(symbols: readonly ApiSymbol[]): Relation[] {
  const urls = new Set(symbols.map(({ url }) => url))
  return symbols.flatMap((symbol) => {
    const parents = [...(symbol.extends ?? []), ...(symbol.implements ?? [])]
    const above = new Set(parents.flatMap((parent) => parent.symbols?.[0] ?? []))
    const others = mentionedBy(symbol).filter((url) => urls.has(url) && !above.has(url))
    return [
      ...[...above]
        .filter((url) => urls.has(url))
        .map((to): Relation => ({ from: symbol.url, to, kind: 'extends' })),
      ...others.map((to): Relation => ({ from: symbol.url, to, kind: 'mentions' })),
    ].filter(({ from, to }) => from !== to)
  })
}

function box(path: string, symbol: ApiSymbol, { x = 0, y = 0, width = 0 }: NodeLabel): string {
  const { name } = symbol
  const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name
  const place = {
    x: rounded(x - width / 2),
    y: rounded(y - HEIGHT / 2),
    width: rounded(width),
    height: HEIGHT,
  }
  return (
    `<g class="ref-box"><rect x="${place.x}" y="${place.y}" width="${place.width}" height="${HEIGHT}" rx="8"/>` +
    `<text x="${rounded(place.x + 10)}" y="${rounded(y + 4)}">${escapeHtml(short)}</text>` +
    `${linkOver(place, relativeLink(path, symbol), name)}</g>`
  )
}

/** What a kind of arrow means. */
function keySvg(kind: string, text: string): string {
  const points = [
    { x: 1, y: 6 },
    { x: 35, y: 6 },
  ]
  return `<span><svg width="36" height="12" aria-hidden="true">${arrowSvg(points, kind)}</svg>${escapeHtml(text)}</span>`
}
