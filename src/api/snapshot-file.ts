import { createHash } from 'node:crypto'
import { DocsError } from '../docs-error.ts'
import { SNAPSHOT_FORMAT, type Snapshot, type SnapshotSymbol } from '../model/snapshot.ts'

/** A snapshot without what is made from the rest of it. */
export type Undigested = Omit<Snapshot, 'digest'>

/** The text of a snapshot's file: a line for each symbol, member and declared line, so that a change is one. */
export function snapshotFile(snapshot: Snapshot): string {
  const { symbols, declarations, digest, ...head } = snapshot
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '')
  const modules = Object.entries(declarations).map(
    ([name, lines]) => `    ${JSON.stringify(name)}: ${block(lines.map(quoted), 4)}`,
  )
  return [
    `${opening},`,
    `  "symbols": ${block(symbols.map(symbolLines), 2)},`,
    `  "declarations": {${modules.length > 0 ? `\n${modules.join(',\n')}\n  ` : ''}},`,
    `  "digest": ${quoted(digest)}`,
    '}\n',
  ].join('\n')
}

function symbolLines({ members, ...symbol }: SnapshotSymbol): string {
  const head = quoted(symbol)
  return members ? `${head.slice(0, -1)}, "members": ${block(members.map(quoted), 4)}}` : head
}

function block(items: readonly string[], indent: number): string {
  const [outer, inner] = [' '.repeat(indent), ' '.repeat(indent + 2)]
  return items.length > 0 ? `[\n${items.map((each) => inner + each).join(',\n')}\n${outer}]` : '[]'
}

function quoted(value: unknown): string {
  return JSON.stringify(value)
}

/**
 * What a file of a snapshot says.
 *
 * @param file - Its name, for the error.
 * @throws DocsError when it is no snapshot, one that a newer version wrote, or not as it was written.
 */
export function readSnapshot(text: string, file: string): Snapshot {
  const found = parsed(text, file)
  if (found.format > SNAPSHOT_FORMAT)
    throw new DocsError(
      `Cannot read \`${file}\`: it has format ${found.format}, expected at most ${SNAPSHOT_FORMAT}. Update the package that reads it.`,
    )
  const { digest, ...rest } = found
  if (digest !== digestOf(rest))
    throw new DocsError(
      `Cannot read \`${file}\`: expected it as \`seamapi-docs snapshot\` has written it, but it was edited since. Take it from git again.`,
    )
  return found
}

function parsed(text: string, file: string): Snapshot {
  const expected = 'expected a snapshot, as `seamapi-docs snapshot` writes it'
  let found: Partial<Snapshot> | null
  try {
    found = JSON.parse(text)
  } catch {
    throw new DocsError(`Cannot read \`${file}\`: ${expected}, but it is no complete JSON.`)
  }
  const isSnapshot =
    typeof found === 'object' &&
    typeof found?.format === 'number' &&
    (found.format > SNAPSHOT_FORMAT || Array.isArray(found.symbols))
  if (!isSnapshot) throw new DocsError(`Cannot read \`${file}\`: ${expected}.`)
  return found as Snapshot
}

/** The digest of a snapshot: that of its JSON with sorted keys, so that its spelling does not count. */
export function digestOf(snapshot: Undigested): string {
  const sorted = JSON.stringify(snapshot, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return `sha256-${createHash('sha256').update(sorted).digest('base64')}`
}
