import { hasUnderscoreEmphasis } from './emphasis.ts'
import { escapeMarkdown, hasPlainBrackets, onOneLine } from './escape.ts'

/** What could mean something wherever it stands in a line. */
const MEANINGFUL = /[`*~\\\u2028\u2029\ufeff]|<[a-z/!?]|&[#a-z]|https?:\/\/|www\./i

/** What makes an address a link. */
const ADDRESS = /(?<=https?)(?<!\\):(?=\/\/)|(?<=www)(?<!\\)\./gi

/** A name where the layout never escaped one: as it is, if it shows like that. */
export function plain(name: string): string {
  const text = onOneLine(name)
  const isPlain = !MEANINGFUL.test(text) && !hasUnderscoreEmphasis(text) && hasPlainBrackets(text)
  return isPlain ? text : escapeMarkdown(text).replace(ADDRESS, '\\$&')
}
