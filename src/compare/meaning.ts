import type { Definition, Nodes } from 'mdast'

/** The link definitions of a page, by their identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** What a node says by itself. Alignment, spread and the like only tell how it was written. */
const FIELDS = [
  'value',
  'url',
  'title',
  'alt',
  'lang',
  'meta',
  'depth',
  'ordered',
  'start',
  'checked',
  'identifier',
] as const

/** What a node means, as text: equal for two nodes that are only written in different ways. */
export function meaning(node: Nodes, definitions: Definitions): string {
  return JSON.stringify(plain(node, definitions))
}

/** The words of a node and of all it holds, without markup. */
export function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('')
  return 'value' in node ? folded(node) : ''
}

function plain(written: Nodes, definitions: Definitions): unknown {
  const node = resolved(written, definitions)
  const fields = FIELDS.filter((field) => field in node).map((field) => [
    field,
    field === 'value' ? folded(node as { type: string; value: string }) : node[field as never],
  ])
  const children = 'children' in node ? node.children : []
  return [
    node.type,
    Object.fromEntries(fields),
    children.filter(({ type }) => type !== 'definition').map((child) => plain(child, definitions)),
  ]
}

/** A reference as the link or the picture that it stands for. */
function resolved(node: Nodes, definitions: Definitions): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const { url = '', title = null } = definitions.get(node.identifier) ?? {}
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children }
    : { type: 'image', url, title, alt: node.alt ?? null }
}

/** A value as it is read: line ends in running text are blanks, and several blanks are one. */
function folded({ type, value }: { type: string; value: string }): string {
  if (type === 'text') return value.replace(/[ \t\n]+/g, ' ')
  return type === 'inlineCode' ? value.replaceAll('\n', ' ') : value
}
