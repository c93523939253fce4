/** Arbitrary texts in every place where a source can hold one. */
export interface Case {
  /** The comment of a property: its first text and the texts of four block tags, one of them any. */
  readonly summary: string
  readonly remarks: string
  readonly see: string
  readonly example: string
  readonly tag: string
  readonly tagged: string
  /** What a method returns. */
  readonly returns: string
  /** Comments that land in the cells of a table: of parameters and of a member of an object type. */
  readonly parameter: string
  readonly typeParameter: string
  readonly row: string
  /** What stands on both sides of the names of types. */
  readonly identifier: string
  /** Quoted names: of properties, of members of object types, of a method, of a member of an enumeration. */
  readonly property: string
  readonly member: string
  readonly key: string
  readonly method: string
  readonly enumerator: string
  /** Strings as a literal type, as default values and as the head of a template literal type. */
  readonly literal: string
  readonly value: string
  readonly fallback: string
  readonly template: string
}

/** What a case is that says nothing in particular. */
export const plainCase: Case = {
  summary: '',
  remarks: '',
  see: '',
  example: '',
  tag: '@since',
  tagged: '',
  returns: '',
  parameter: '',
  typeParameter: '',
  row: '',
  identifier: '',
  property: '',
  member: '',
  key: '',
  method: 'run',
  enumerator: '',
  literal: '',
  value: '',
  fallback: '',
  template: '',
}

/** The names of a case's declarations. */
export function namesOf({ identifier }: Case, number: number) {
  const name = (letter: string) => `${identifier}${letter}${number}${identifier}`
  return { inter: name('I'), heir: name('J'), enumeration: name('E'), class_: name('K') }
}

/** The declarations of one case; its number keeps them apart from those of the others. */
export function source(texts: Case, number: number): string {
  const { summary, remarks, see, example, tag, tagged, parameter, typeParameter, row } = texts
  const { inter, heir, enumeration, class_ } = namesOf(texts, number)
  const literal = JSON.stringify(texts.literal)
  const tags = `\n@remarks ${remarks}\n@see ${see}\n@example\n${example}\n${tag} ${tagged}`
  const inCells = `@param value - ${parameter}\n@typeParam T - ${typeParameter}`
  return `
export interface ${inter} {
  ${comment(summary + tags)}
  ${JSON.stringify(texts.property)}: ${literal}
  shape: {
    ${comment(row)}
    ${JSON.stringify(texts.member)}: ${literal}
  }
  ${comment(`${inCells}\n@returns ${texts.returns}`)}
  ${JSON.stringify(texts.method)}<T>(value: { ${JSON.stringify(texts.key)}: ${literal} }): ${templateType(texts.template)}
}
export interface ${heir} extends ${inter} {}
export enum ${enumeration} {
  ${JSON.stringify(texts.enumerator)} = ${literal}
}
export class ${class_} {
  field: string = ${JSON.stringify(texts.value)}
  constructor(value: string = ${JSON.stringify(texts.fallback)}) {}
}
`
}

/** What the comments of all cases may link to. */
export const target = '/** One. */ export interface Target {}\n'

/** The name that a page of a case has beside the arbitrary ones. */
export const taken = 'shape'

/** A doc comment. What would end it is the one thing that no comment can hold. */
function comment(text: string): string {
  const lines = text.replaceAll('*/', '* /').split('\n')
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`
}

function templateType(head: string): string {
  return `\`x${head.replace(/[\\`$]|\r/g, (character) => (character === '\r' ? '\\r' : `\\${character}`))}\${string}\``
}
