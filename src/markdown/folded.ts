import type { Nodes } from 'mdast'

/** Text with plain inline elements in it. */
const WORDS = String.raw`(?:[^<]|<(b|code|em|i|strong)>[^<]*</\1>)*`
const BEGIN = String.raw`\s*<details(?:\s+open)?>\s*(?:<summary>${WORDS}</summary>)?[^<]*`
const END = '</details>[^<]*'

const OPENING = new RegExp(`^${BEGIN}$`, 'i')
const CLOSING = new RegExp(`^\\s*${END}$`, 'i')
const WHOLE = new RegExp(`^${BEGIN}${END}$`, 'i')

/** True for HTML that begins or ends a folded block, `<details>`, among blocks without a heading. */
export function isFolded(node: Nodes, siblings: readonly Nodes[]): boolean {
  const open: Nodes[] = []
  for (const each of siblings) {
    if (each.type === 'heading') open.length = 0
    if (each.type !== 'html') continue
    if (each === node && WHOLE.test(each.value)) return true
    if (OPENING.test(each.value)) open.push(each)
    if (!CLOSING.test(each.value)) continue
    const start = open.pop()
    if (start && (start === node || each === node)) return true
  }
  return false
}
