/** The text that the pages of a case have to show: names and strings exactly as they are. */
import type { DeclarationReflection, ProjectReflection } from 'typedoc/models'
import type { Case } from './case.ts'
import { commentCell, commentText } from './comment-oracle.ts'
import { collapsed, type Place, wellFormed } from './commonmark.ts'

/** What the pages of a case show, by path, each on one line. */
export function expectedPages(
  texts: Case,
  number: number,
  project: ProjectReflection,
  place: Place,
): Map<string, string> {
  const child = (name: string) => project.getChildByName([name]) as DeclarationReflection
  const inter = child(`I${number}`)
  const literal = JSON.stringify(texts.literal)
  const [first, second] = [texts.property, 'shape'].sort((a, b) => (a < b ? -1 : 1))
  const property = inter.children?.find(({ name }) => name !== 'shape' && name !== 'run')
  const shape = inter.getChildByName(['shape']) as DeclarationReflection
  const call = (inter.getChildByName(['run']) as DeclarationReflection).signatures?.[0]
  const { text, definitions } = commentText(property?.comment, place)
  const template = `\`x${texts.template.replace(/\r\n?/g, '\n')}\${string}\``
  const row =
    (shape.type?.type === 'reflection' && shape.type.declaration.children?.[0]) || undefined
  const entries: Record<string, readonly unknown[]> = {
    [texts.property]: [
      texts.property,
      '•',
      `${texts.property}:`,
      literal,
      text,
      definedIn(property),
    ],
    shape: [
      'shape • shape: Object Type declaration Name Type',
      row?.comment?.hasVisibleComponent() ? 'Description' : '',
      texts.member,
      literal,
      row?.comment?.hasVisibleComponent() ? commentCell(row.comment, definitions, place) : '',
      definedIn(shape),
    ],
  }
  const parameter = call?.parameters?.[0]
  const described = parameter?.comment?.hasVisibleComponent()
  const page = (name: string, ...parts: readonly unknown[]) =>
    wellFormed(collapsed([`tiny / ${name}`, ...parts].join('\n')))
  return new Map([
    [
      `interfaces/I${number}.md`,
      page(
        `I${number}`,
        `Interface: I${number}`,
        'Table of contents Properties',
        first,
        second,
        'Methods run Properties',
        entries[first as string]?.join('\n'),
        entries[second as string]?.join('\n'),
        'Methods run',
        `▸ run(value): ${template}`,
        commentText(call?.comment, place).text,
        'Parameters Name Type',
        described ? 'Description' : '',
        'value',
        literal,
        described ? commentCell(parameter?.comment, definitions, place) : '',
        'Returns',
        template,
        definedIn(call),
      ),
    ],
    [
      `enums/E${number}.md`,
      page(
        `E${number}`,
        `Enumeration: E${number}`,
        'Table of contents Enumeration members',
        texts.enumerator,
        'Enumeration members',
        texts.enumerator,
        '•',
        `${texts.enumerator} = ${literal}`,
        definedIn(child(`E${number}`).children?.[0]),
      ),
    ],
    [
      `classes/K${number}.md`,
      page(
        `K${number}`,
        `Class: K${number}`,
        'Table of contents Constructors constructor Properties field Constructors constructor',
        `• new K${number}()`,
        'Properties field',
        '•',
        `field: string = ${JSON.stringify(texts.value)}`,
        definedIn(child(`K${number}`).children?.find(({ name }) => name === 'field')),
      ),
    ],
  ])
}

function definedIn(model: { sources?: readonly { fileName: string; line: number }[] } | undefined) {
  const [source] = model?.sources ?? []
  return `Defined in ${source?.fileName}:${source?.line}`
}
