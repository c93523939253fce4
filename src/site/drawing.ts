import {
  type EdgeLabel,
  Graph,
  type GraphLabel,
  layout,
  type NodeLabel,
  type Point,
} from '@dagrejs/dagre'

/** Boxes by their names, and arrows between them, laid out on a plane. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** The middle and the size of a box. */
  box(name: string): NodeLabel
  /** The points that an arrow passes. */
  points(arrow: Arrow): readonly Point[]
}

export interface Arrow {
  readonly from: string
  readonly to: string
}

export interface Size {
  readonly width: number
  readonly height: number
}

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

/** The narrowest of the drawings that there are of some boxes. */
export function narrowestDrawing(
  sizes: ReadonlyMap<string, Size>,
  arrows: readonly Arrow[],
): Drawing {
  const drawings = layouts.map((label) => drawing(label, sizes, arrows))
  return drawings.reduce((best, next) => (next.width < best.width ? next : best))
}

function drawing(
  label: GraphLabel,
  sizes: ReadonlyMap<string, Size>,
  arrows: readonly Arrow[],
): Drawing {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ ...label })
  for (const [name, size] of sizes) graph.setNode(name, { ...size })
  for (const { from, to } of arrows) graph.setEdge(from, to, {})
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: rounded(width),
    height: rounded(height),
    box: (name) => graph.node(name),
    points: ({ from, to }) => graph.edge(from, to).points ?? [],
  }
}

/** A length for a picture, to a tenth of a pixel. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10
}
