import type { Nodes } from 'mdast'
import { words } from './meaning.ts'

/** Heading of the block that says where a member is declared. */
export const sourceHeading = 'Defined in'

/** Where a member is declared. */
export interface Source {
  /** What stays when only the line or the revision changes: the file's name and its URL. */
  readonly file: string
  /** The same with line and revision. */
  readonly place: string
}

/** What a label without a link can consist of: a name such as `__tests__/a.ts` is partly bold. */
const LABEL: readonly string[] = ['text', 'strong', 'emphasis', 'inlineCode']

/** The source that a paragraph names: `[models.ts:12](…#L12)`, or the label alone. */
export function source(node: Nodes): Source | undefined {
  if (node.type !== 'paragraph') return undefined
  const [first, second] = node.children
  const isLink = first?.type === 'link' && !second
  if (!isLink && !node.children.every(({ type }) => LABEL.includes(type))) return undefined
  const url = isLink ? first.url : ''
  const label = words(node)
  const [, name] = /^(\S.*):\d+$/.exec(label) ?? []
  if (!name) return undefined
  return { file: JSON.stringify([name, withoutLine(url)]), place: `${label} ${url}` }
}

/** The URL of a file without line and revision, `https://…/blob//models.ts`. */
export function withoutLine(url: string): string {
  return url.replace(/#L\d+$/, '').replace(/(\/blob\/)[^/]+(?=\/)/, '$1')
}
