import { relative } from 'node:path'

/** Something that GitHub shows beside a line of a file in a pull request. */
export interface Annotation {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly text: string
}

/**
 * The command of a GitHub workflow that shows an error.
 *
 * @param checkout - The folder from which GitHub sees the files.
 */
export function annotationCommand(
  { file, line, column, text }: Annotation,
  checkout: string,
): string {
  const path = file && relative(checkout, file).replaceAll('\\', '/')
  const properties = Object.entries({ file: path, line, col: column })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encoded(String(value)).replace(/[:,]/g, percents)}`)
  return `::error${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${encoded(text)}`
}

/** The problems of a message, each where its first words say: `src/index.ts:2:7 - …`. */
export function annotationsOf(message: string): Annotation[] {
  return message.split(/\n(?=\S+:\d+(?::\d+)? - )/).map((text) => {
    const [, file, line, column, rest] = /^(\S+?):(\d+)(?::(\d+))? - (.*)$/s.exec(text) ?? []
    if (file === undefined || rest === undefined) return { text }
    return {
      file,
      line: Number(line),
      ...(column !== undefined && { column: Number(column) }),
      text: rest,
    }
  })
}

/** What would end a command or a property of it, as the runner decodes it. */
function encoded(text: string): string {
  return text.replace(/[%\r\n]/g, percents)
}

function percents(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
