import { onOneLine } from './escape.ts'

/** Text between backticks, as it is: between single ones unless it holds such itself. */
export function code(text: string): string {
  return span(text, 1)
}

/** Text between double backticks: how the layout sets literal types apart from names. */
export function literal(text: string): string {
  return span(text, 2)
}

/** Bold text; blanks at its edges, which would keep it from being bold, stay outside. */
export function bold(text: string): string {
  return text.replace(/\S(?:.*\S)?/s, (words) => `**${words}**`)
}

/** A code span whose marks are as long as wanted, or longer if the text holds such marks. */
function span(text: string, length: number): string {
  const line = onOneLine(text)
  if (line === '') return '<code></code>'
  if (!line.includes('`')) return '`'.repeat(length) + line + '`'.repeat(length)
  const runs = new Set([...line.matchAll(/`+/g)].map(([run]) => run.length))
  let marks = length
  while (runs.has(marks)) marks += 1
  const mark = '`'.repeat(marks)
  return /^`|`$/.test(line) ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`
}
