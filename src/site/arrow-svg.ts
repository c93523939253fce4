import type { Point } from '@dagrejs/dagre'
import { rounded } from './drawing.ts'

/** An arrow along the points: straight at its ends, with a curve around each point between them. */
export function arrowSvg(points: readonly Point[], kind: string): string {
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

function spot({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}
