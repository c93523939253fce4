import { createHash } from 'node:crypto'

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** Characters of a file name that every file system in use takes, less an ending and a number. */
const LENGTH = 200

/** A file name without its ending that every file system takes; most names stay as they are. */
export function portableName(name: string): string {
  const plain = name.replace(DEVICES, '$&_') || '_'
  if (plain.length <= LENGTH) return plain
  // Two long names may differ in their last letter only.
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 8)
  return `${plain.slice(0, LENGTH)}-${digest}`
}
