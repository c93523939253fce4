/** Arbitrary texts in every place where a source can hold one. */
export interface Case {
  /** The comment of a property: its first text and the texts of three block tags. */
  readonly summary: string
  readonly remarks: string
  readonly see: string
  readonly example: string
  /** Comments that land in the cells of a table: of a parameter and of a member of an object type. */
  readonly parameter: string
  readonly row: string
  /** Quoted names: of a property, of a member of an object type, of a member of an enumeration. */
  readonly property: string
  readonly member: string
  readonly enumerator: string
  /** Strings as a literal type, as a default value and as the head of a template literal type. */
  readonly literal: string
  readonly value: string
  readonly template: string
}

/** The declarations of one case; its number keeps them apart from those of the others. */
export function source(texts: Case, number: number): string {
  const { summary, remarks, see, example, parameter, row } = texts
  const literal = JSON.stringify(texts.literal)
  const tags = `\n@remarks ${remarks}\n@see ${see}\n@example\n${example}`
  return `
export interface I${number} {
  ${comment(summary + tags)}
  ${JSON.stringify(texts.property)}: ${literal}
  shape: {
    ${comment(row)}
    ${JSON.stringify(texts.member)}: ${literal}
  }
  ${comment(`@param value - ${parameter}`)}
  run(value: ${literal}): ${templateType(texts.template)}
}
export enum E${number} {
  ${JSON.stringify(texts.enumerator)} = ${literal}
}
export class K${number} {
  field: string = ${JSON.stringify(texts.value)}
}
`
}

/** What the comments of all cases may link to. */
export const target = '/** One. */ export interface Target {}\n'

/** The names that a page of a case has beside the arbitrary one. */
export const taken = ['shape', 'run']

/** A doc comment. What would end it is the one thing that no comment can hold. */
function comment(text: string): string {
  const lines = text.replaceAll('*/', '* /').split('\n')
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`
}

function templateType(head: string): string {
  return `\`x${head.replace(/[\\`$]|\r/g, (character) => (character === '\r' ? '\\r' : `\\${character}`))}\${string}\``
}
