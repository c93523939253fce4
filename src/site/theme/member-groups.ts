/// <reference lib="dom" />

/** Where each member stands on the page as it came. */
const places = new WeakMap<Element, number>()

/** Puts own members first and the others behind them, below the name of their parent. */
export function byParent(): void {
  inPageOrder()
  for (const members of groups()) {
    const parents = new Set(members.map(parentOf))
    const sorted = [...parents]
      .toSorted((a, b) => Number(a !== '') - Number(b !== ''))
      .flatMap((parent) => [
        ...(parent ? [title(parent)] : []),
        ...members.filter((member) => parentOf(member) === parent),
      ])
    arrange(members, sorted)
  }
}

/** Puts the members back to where they came from. */
export function inPageOrder(): void {
  for (const old of document.querySelectorAll('.ref-parent')) old.remove()
  for (const members of groups()) {
    for (const [place, member] of members.entries())
      if (!places.has(member)) places.set(member, place)
    arrange(
      members,
      members.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    )
  }
}

/** The members of a page, by the heading that they stand below. */
function groups(): Element[][] {
  const groups: Element[][] = []
  let previous: Element | null = null
  for (const member of document.querySelectorAll('.reference > .ref-member')) {
    if (previous !== null && member.previousElementSibling === previous) groups.at(-1)?.push(member)
    else groups.push([member])
    previous = member
  }
  return groups
}

function arrange(members: readonly Element[], sorted: readonly Element[]): void {
  if (sorted.every((element, place) => element === members[place])) return
  const anchor = document.createComment('')
  members[0]?.before(anchor)
  anchor.before(...sorted)
  anchor.remove()
}

function parentOf(member: Element): string {
  return member instanceof HTMLElement ? (member.dataset.parent ?? '') : ''
}

function title(parent: string): Element {
  const heading = document.createElement('p')
  heading.className = 'ref-parent'
  heading.textContent = parent
  return heading
}
