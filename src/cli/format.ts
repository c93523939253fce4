import { DocsError } from '../docs-error.ts'
import type { CommandOption } from './command.ts'

const FORMATS = ['text', 'markdown', 'json'] as const

/** For whom a command reports: people at a terminal, readers of a pull request, programs. */
export type Format = (typeof FORMATS)[number]

/** The form of a report. */
export const formatOption: CommandOption<Format> = {
  flags: '--format <format>',
  help: 'Form of the report: text, markdown or json.',
  default: 'text',
  parse: (text) => {
    const format = FORMATS.find((each) => each === text)
    if (format) return format
    throw new DocsError(`Cannot report as \`${text}\`: expected ${FORMATS.join(', ')}.`)
  },
}
