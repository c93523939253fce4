import type { Schemas } from '../../model/schemas.ts'

/** The text of the file: a line for each definition, so that a changed type is one line. */
export function schemasFile({ $schema, $defs }: Schemas): string {
  const lines = Object.entries($defs).map(
    ([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
  )
  const body = lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''
  return `{\n  "$schema": ${JSON.stringify($schema)},\n  "$defs": {${body}}\n}\n`
}
