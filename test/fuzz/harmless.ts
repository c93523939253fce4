/** What may stay markdown or HTML in a comment; this table is the tests' own. */
import type { Html, Nodes, Parents } from 'mdast'

const VOID = new Set(['br', 'hr', 'wbr'])
const PAIRED = new Set('b code del em i ins kbd mark s samp small strong sub sup u var'.split(' '))
const DANGEROUS = /^(?:javascript|vbscript|file|data):/i

/** Whether a link's address starts no program. */
export function isHarmlessAddress(url: string): boolean {
  return !DANGEROUS.test(url.trim())
}

/** The raw HTML among the children of a node that has to be shown as it is written. */
export function harmful(parent: Parents): Html[] {
  const children: readonly Nodes[] = parent.children
  const tags = children.filter((child): child is Html => child.type === 'html')
  const kept = new Set<Html>()
  const open: { name: string; tag: Html }[] = []
  let crossed = false
  for (const tag of tags) {
    const [, slash, name = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(tag.value) ?? []
    const known = name.toLowerCase()
    if (VOID.has(known) && !slash) kept.add(tag)
    if (!PAIRED.has(known) || !/^<\/?[a-z]+>$/i.test(tag.value)) continue
    if (!slash) {
      open.push({ name: known, tag })
      continue
    }
    const last = open.pop()
    if (!last) continue
    if (last.name !== known) crossed = true
    if (crossed) break
    kept.add(tag).add(last.tag)
  }
  return tags.filter((tag) => !kept.has(tag))
}
