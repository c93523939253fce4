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
import type { Site } from './options.ts'
import { linkOver, relativeLink } from './page/links.ts'

/** As many types a picture holds; those without a relation are left to the list. */
const BOXES = 24

const HEIGHT = 34

/** Letters of a name that fit into a box, and the width of one. */
const LETTERS = 30
const LETTER = 7.9

interface Arrow {
  readonly from: string
  readonly to: string
  readonly kind: 'extends' | 'mentions'
}

/** The types of a domain as boxes, with arrows to what they inherit from and mention; `''` where none do. */
export function domainSvg(site: Site, path: string, symbols: readonly ApiSymbol[]): string {
  const arrows = arrowsAmong(symbols)
  const related = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const drawn = symbols.filter(({ url }) => related.has(url))
  const shown = drawn.slice(0, BOXES)
  const urls = new Set(shown.map(({ url }) => url))
  if (shown.length < 2) return ''

  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 44, marginx: 2, marginy: 2 })
  for (const { url, name } of shown)
    graph.setNode(url, { width: Math.min(name.length, LETTERS) * LETTER + 24, height: HEIGHT })
  const kept = arrows.filter(({ from, to }) => urls.has(from) && urls.has(to))
  for (const { from, to } of kept) graph.setEdge(from, to, {})
  layout(graph)

  const { width = 0, height = 0 } = graph.graph()
  const lines = kept.map(({ from, to, kind }) => {
    const points: readonly Point[] = graph.edge(from, to).points ?? []
    const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    return `<path class="ref-${kind}" d="${d.join('')}"/>${head(points)}`
  })
  const boxes = shown.map((symbol) => box(path, symbol, graph.node(symbol.url)))
  return (
    `<div class="ref-domain" v-pre tabindex="0" role="region" aria-label="${escapeHtml(site.texts.domainPicture)}"><svg viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" ` +
    `height="${round(height)}" aria-hidden="true" focusable="false">${lines.join('')}${boxes.join('')}</svg></div>`
  )
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
    `<text x="${round(place.x + 12)}" y="${round(y + 4.5)}">${escapeHtml(short)}</text>` +
    `${linkOver(place, relativeLink(path, symbol), name)}</g>`
  )
}

/** The tip of an arrow, turned the way that its last stretch goes. */
function head(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [before, end] = points.slice(-2)
  if (!before || !end) return ''
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const corner = (turn: number) =>
    `${round(end.x - 8 * Math.cos(angle + turn))} ${round(end.y - 8 * Math.sin(angle + turn))}`
  return `<path class="ref-tip" d="M${corner(0.45)}L${round(end.x)} ${round(end.y)}L${corner(-0.45)}"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
