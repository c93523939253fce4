/** The text that the pages of a case have to show: names and strings exactly as they are. */
import type { Comment, DeclarationReflection, ProjectReflection } from 'typedoc/models'
import { type Case, namesOf } from './case.ts'
import { commentCell, commentText, returned } from './comment-oracle.ts'
import { collapsed, type Place, wellFormed } from './commonmark.ts'

/** What the pages of a case show, by the name of their declaration, each on one line. */
export function expectedPages(
  texts: Case,
  number: number,
  project: ProjectReflection,
  place: Place,
): Map<string, string> {
  const { inter, heir, enumeration, class_ } = namesOf(texts, number)
  const page = (name: string, ...parts: readonly unknown[]) =>
    wellFormed(collapsed([`tiny / ${name}`, ...parts].flat(9).join('\n')))
  const model = (name: string) => project.getChildByName([name]) as DeclarationReflection
  const comments = commentsOf(model(inter), texts, place)
  const interfacePage = (name: string, parent: string) =>
    page(
      name,
      `Interface: ${name}`,
      `Hierarchy ${inter} ↳ ${heir}`,
      members(texts, model(name), comments, parent),
    )
  return new Map([
    [inter, interfacePage(inter, '')],
    [heir, interfacePage(heir, inter)],
    [
      enumeration,
      page(
        enumeration,
        `Enumeration: ${enumeration}`,
        'Table of contents Enumeration members',
        texts.enumerator,
        'Enumeration members',
        texts.enumerator,
        '•',
        `${texts.enumerator} = ${JSON.stringify(texts.literal)}`,
        definedIn(model(enumeration).children?.[0]),
      ),
    ],
    [
      class_,
      page(
        class_,
        `Class: ${class_}`,
        'Table of contents Constructors constructor Properties field Constructors constructor',
        `• new ${class_}(value?) Parameters Name Type Default value value string`,
        JSON.stringify(texts.fallback),
        definedIn(member(model(class_), 'constructor').signatures?.[0]),
        'Properties field',
        '•',
        `field: string = ${JSON.stringify(texts.value)}`,
        definedIn(member(model(class_), 'field')),
      ),
    ],
  ])
}

/** What the comments of an interface show, on its own page and on its heir's. */
function commentsOf(model: DeclarationReflection, texts: Case, place: Place) {
  const { property, shape, call } = membersOf(model, texts)
  const { text, definitions } = commentText(property?.comment, place)
  const cell = (comment: Comment | undefined) =>
    comment?.hasVisibleComponent() ? commentCell(comment, definitions, place) : undefined
  const row = shape.type?.type === 'reflection' ? shape.type.declaration.children?.[0] : undefined
  return {
    property: text,
    row: cell(row?.comment),
    call: commentText(call?.comment, place).text,
    typeParameter: cell(call?.typeParameters?.[0]?.comment),
    parameter: cell(call?.parameters?.[0]?.comment),
    returns: returned(call?.comment, place),
  }
}

function membersOf(model: DeclarationReflection, { method }: Case) {
  return {
    property: model.children?.find(({ name }) => name !== 'shape' && name !== method),
    shape: member(model, 'shape'),
    call: member(model, method).signatures?.[0],
  }
}

/** What the page of an interface shows of its members, which may come from a parent. */
function members(
  texts: Case,
  model: DeclarationReflection,
  comments: ReturnType<typeof commentsOf>,
  parent: string,
) {
  const { property, shape, call } = membersOf(model, texts)
  const literal = JSON.stringify(texts.literal)
  const template = `\`x${texts.template.replace(/\r\n?/g, '\n')}\${string}\``
  const closing = (name: string, each: Parameters<typeof definedIn>[0]) => [
    parent ? `Inherited from ${parent}.${name}` : '',
    definedIn(each),
  ]
  const entries: Record<string, readonly unknown[]> = {
    [texts.property]: [
      texts.property,
      '•',
      `${texts.property}:`,
      literal,
      comments.property,
      closing(texts.property, property),
    ],
    shape: [
      'shape • shape: Object Type declaration',
      table(['Name', 'Type'], [[texts.member, literal]], [comments.row]),
      closing('shape', shape),
    ],
  }
  const [first = '', second = ''] = [texts.property, 'shape'].sort((a, b) => (a < b ? -1 : 1))
  return [
    'Table of contents Properties',
    [first, second, 'Methods', texts.method, 'Properties'],
    [entries[first], entries[second]],
    ['Methods', texts.method, '▸', `${texts.method}<T>(value): ${template}`],
    comments.call,
    'Type parameters',
    table(['Name'], [['T']], [comments.typeParameter]),
    'Parameters',
    table(
      ['Name', 'Type'],
      [
        ['value', 'Object'],
        [`value.${texts.key}`, literal],
      ],
      [comments.parameter, undefined],
    ),
    ['Returns', template, comments.returns],
    closing(texts.method, call),
  ]
}

/** The rows of a table, with a column of descriptions if there is any. */
function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  descriptions: readonly (string | undefined)[],
) {
  if (descriptions.every((each) => each === undefined)) return [titles, rows]
  return [titles, 'Description', rows.map((row, at) => [row, descriptions[at] ?? '-'])]
}

function member(model: DeclarationReflection, name: string): DeclarationReflection {
  return model.getChildByName([name]) as DeclarationReflection
}

function definedIn(model: { sources?: readonly { fileName: string; line: number }[] } | undefined) {
  const [source] = model?.sources ?? []
  return `Defined in ${source?.fileName}:${source?.line}`
}
