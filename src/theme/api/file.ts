import type { Api, ApiSymbol } from '../../model/api.ts'

/** The text of the file: a line for each symbol and each of its members, so that a change is one line. */
export function apiFile({ symbols, ...head }: Api): string {
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '')
  const lines = symbols.map(symbolLines)
  return `${opening},\n  "symbols": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

function symbolLines({ members, ...symbol }: ApiSymbol): string {
  const head = `    ${JSON.stringify(symbol)}`
  if (!members) return head
  const lines = members.map((member) => `      ${JSON.stringify(member)}`)
  return `${head.slice(0, -1)}, "members": [\n${lines.join(',\n')}\n    ]}`
}
