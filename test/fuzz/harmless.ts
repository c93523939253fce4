/** What may stay markdown or HTML in a comment; this table is the tests' own. */
import type { Html, Nodes, Parents } from 'mdast'

const VOID = new Set(['br', 'hr', 'wbr'])
const PAIRED = new Set('b code del em i ins kbd mark s samp small strong sub sup u var'.split(' '))
const PICTURE = /^<img(?: +(?:src|alt|title|width|height)="[^"<>]*")+ *\/?>$/i

/** What holds blocks. */
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

const DANGEROUS = /^(?:javascript|vbscript|file|data):/i

/** Whether a link's address starts no program. */
export function isHarmlessAddress(url: string): boolean {
  return !DANGEROUS.test(url.trim())
}

/** The raw HTML among the children of a node that has to be shown as it is written. */
export function harmful(parent: Parents): Html[] {
  const children: readonly Nodes[] = parent.children
  const tags = children.filter((child): child is Html => child.type === 'html')
  const kept = FLOW.has(parent.type) ? folded(children) : new Set<Html>()
  const open: { name: string; tag: Html }[] = []
  let crossed = false
  for (const tag of tags) {
    if (PICTURE.test(tag.value) && !/src=" *(?:javascript|vbscript|file|data):/i.test(tag.value))
      kept.add(tag)
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

/** The HTML that folds the blocks between its tags, which no heading of a page may separate. */
function folded(blocks: readonly Nodes[]): Set<Html> {
  const kept = new Set<Html>()
  let open: Html[] = []
  for (const block of blocks) {
    if (block.type === 'heading') open = []
    if (block.type !== 'html') continue
    const tags = block.value
      .replace(/(<summary>.*)<(b|code|em|i|strong)>([^<]*)<\/\2>(?=.*<\/summary>)/gis, '$1$3')
      .match(/<[^>]*>?/g)
      ?.map((tag) => tag.toLowerCase().replace(/\s+open>/, '>'))
      .join('')
    if (/^<details>(?:<summary><\/summary>)?<\/details>$/.test(tags ?? '')) kept.add(block)
    if (/^<details>(?:<summary><\/summary>)?$/.test(tags ?? '')) open.push(block)
    if (tags !== '</details>') continue
    const start = open.pop()
    if (start) kept.add(start).add(block)
  }
  return kept
}
