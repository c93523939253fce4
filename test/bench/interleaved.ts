/** A turn of one of several items. */
export interface Turn<Item> {
  readonly item: Item
  /** From 1. */
  readonly round: number
}

/** The turns of some items, all of them in each round: what slows the machine for a while meets them all. */
export function interleaved<Item>(items: readonly Item[], rounds: number): Turn<Item>[] {
  return Array.from({ length: rounds }, (_, before) =>
    items.map((item) => ({ item, round: before + 1 })),
  ).flat()
}
