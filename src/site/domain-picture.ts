/** Job: the page about a category has a picture of its types, behind its introduction. */
import {
  type EdgeLabel,
  Graph,
  type GraphLabel,
  layout,
  type NodeLabel,
  type Point,
} from '@dagrejs/dagre'
import type { ApiSymbol } from '../model/api.ts'
import { mentionedBy } from './domain-facts.ts'
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

interface Arrow {
  readonly from: string
  readonly to: string
  readonly kind: 'extends' | 'mentions'
}

type Drawing = Graph<GraphLabel, NodeLabel, EdgeLabel>

/** The ways to lay out a picture; which of them is narrow depends on the types. */
const layouts: readonly GraphLabel[] = (['LR', 'TB'] as const).flatMap((rankdir) =>
  (['network-simplex', 'longest-path'] as const).map((ranker) => ({
    rankdir,
    ranker,
    nodesep: 12,
    ranksep: 44,
    marginx: 2,
    marginy: 2,
  })),
)

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
  const arrows = arrowsAmong(symbols)
  const related = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const shown = symbols.filter(({ url }) => related.has(url)).slice(0, BOXES)
  const urls = new Set(shown.map(({ url }) => url))
  const kept = arrows.filter(({ from, to }) => urls.has(from) && urls.has(to))
  if (kept.length === 0) return ''

  const drawings = layouts.map((label) => drawing(label, shown, kept))
  const graph = drawings.reduce((best, next) => (widthOf(next) < widthOf(best) ? next : best))
  const { width = 0, height = 0 } = graph.graph()
  const lines = kept.map(({ from, to, kind }) => arrowSvg(graph.edge(from, to).points ?? [], kind))
  const boxes = shown.map((symbol) => box(path, symbol, graph.node(symbol.url)))
  const kinds = (['extends', 'mentions'] as const).filter((one) =>
    kept.some(({ kind }) => kind === one),
  )
  return (
    `<figure class="ref-domain"><div v-pre tabindex="0" role="region" aria-label="${escapeHtml(texts.domainPicture)}">` +
    `<svg viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" ` +
    `aria-hidden="true" focusable="false">${lines.join('')}${boxes.join('')}</svg></div>` +
    `<figcaption>${kinds.map((kind) => keySvg(kind, texts[kindTexts[kind]])).join('')}</figcaption></figure>\n`
  )
}

const kindTexts = { extends: 'domainExtends', mentions: 'domainMentions' } as const

function drawing(
  label: GraphLabel,
  shown: readonly ApiSymbol[],
  arrows: readonly Arrow[],
): Drawing {
  const graph: Drawing = new Graph()
  graph.setGraph({ ...label })
  for (const { url, name } of shown)
    graph.setNode(url, { width: Math.min(name.length, LETTERS) * LETTER + 20, height: HEIGHT })
  for (const { from, to } of arrows) graph.setEdge(from, to, {})
  layout(graph)
  return graph
}

function widthOf(graph: Drawing): number {
  return graph.graph().width ?? 0
}

function arrowsAmong(symbols: readonly ApiSymbol[]): Arrow[] {
  const urls = new Set(symbols.map(({ url }) => url))
  return symbols.flatMap((symbol) => {
    const parents = [...(symbol.extends ?? []), ...(symbol.implements ?? [])]
    const above = new Set(parents.flatMap((parent) => parent.symbols?.[0] ?? []))
    const others = mentionedBy(symbol).filter((url) => urls.has(url) && !above.has(url))
    return [
      ...[...above]
        .filter((url) => urls.has(url))
        .map((to): Arrow => ({ from: symbol.url, to, kind: 'extends' })),
      ...others.map((to): Arrow => ({ from: symbol.url, to, kind: 'mentions' })),
    ].filter(({ from, to }) => from !== to)
  })
}

function box(path: string, symbol: ApiSymbol, { x = 0, y = 0, width = 0 }: NodeLabel): string {
  const { name } = symbol
  const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name
  const place = {
    x: round(x - width / 2),
    y: round(y - HEIGHT / 2),
    width: round(width),
    height: HEIGHT,
  }
  return (
    `<g class="ref-box"><rect x="${place.x}" y="${place.y}" width="${place.width}" height="${HEIGHT}" rx="8"/>` +
    `<text x="${round(place.x + 10)}" y="${round(y + 4)}">${escapeHtml(short)}</text>` +
    `${linkOver(place, relativeLink(path, symbol), name)}</g>`
  )
}

/** An arrow along the points: straight at its ends, with a curve around each point between them. */
function arrowSvg(points: readonly Point[], kind: Arrow['kind']): string {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (!start || !end) return ''
  const curves = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? end
    return `Q${spot(point)} ${spot({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`
  })
  return `<path class="ref-${kind}" d="M${spot(start)}${curves.join('')}L${spot(end)}"/>${tip(points)}`
}

/** The tip of an arrow, turned the way that its last stretch goes. */
function tip(points: readonly Point[]): string {
  const [before, end] = points.slice(-2)
  if (!before || !end) return ''
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const corner = (turn: number) =>
    spot({ x: end.x - 8 * Math.cos(angle + turn), y: end.y - 8 * Math.sin(angle + turn) })
  return `<path class="ref-tip" d="M${corner(0.45)}L${spot(end)}L${corner(-0.45)}"/>`
}

/** What a kind of arrow means. */
function keySvg(kind: Arrow['kind'], text: string): string {
  const points = [
    { x: 1, y: 6 },
    { x: 35, y: 6 },
  ]
  return `<span><svg width="36" height="12" aria-hidden="true">${arrowSvg(points, kind)}</svg>${escapeHtml(text)}</span>`
}

function spot({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
