/** A block tag or modifier that stands at the start of a line. */
export interface TagLine {
  /** As TypeDoc has it: `@returns` for `@return`. */
  readonly tag: `@${string}`
  /** What follows, up to the next tag. */
  readonly text: string
  /** What TypeDoc takes off the start of the text: the line ends and blanks before it, a `{type}`. */
  readonly lead: string
}

const TAG = /^\s*@([a-zA-Z][\w.-]*)(?=\s|$)(.*)$/

/** Opens a fence, but for a code span of three backticks. */
const FENCE = /^\s*(?:```(?!.*```)|~~~)/

/** The tags at the starts of the lines of a `/** … *\/` comment, and the text before the first. */
export function tagLines(jsDoc: string): { summary: string; lines: TagLine[] } {
  // Where no asterisk begins a line, its blanks are the indentation of the source.
  const isStarred = /\n\s*\*(?!\/)/.test(jsDoc)
  const summary: string[] = []
  const found: { tag: `@${string}`; lines: string[] }[] = []
  let isFenced = false
  for (const line of contentLines(jsDoc)) {
    if (FENCE.test(line)) isFenced = !isFenced
    const [, name, rest] = (!isFenced && TAG.exec(line)) || []
    if (name !== undefined)
      found.push({ tag: name === 'return' ? '@returns' : `@${name}`, lines: [rest?.trim() ?? ''] })
    else (found.at(-1)?.lines ?? summary).push(line)
  }
  return {
    summary: summary.join('\n').trim(),
    lines: found.map(({ tag, lines: [first = '', ...more] }) => {
      const whole = [first, ...more].join('\n').trimEnd()
      const [, ends = '', indent = '', rest = ''] = /^(\n*)([ \t]*)(.*)$/s.exec(whole) ?? []
      const below = ends && isStarred ? ends + indent : ends
      const type = TYPED.has(tag) ? '' : annotation(rest)
      return { tag, text: rest.slice(type.length), lead: rest && below + type }
    }),
  }
}

/** Tags whose `{type}` never was a part of their text. */
const TYPED = new Set(['@param', '@typeParam', '@template', '@returns'])

/** The `{type}` at the start of a text, with the blanks behind it. */
function annotation(text: string): string {
  if (!text.startsWith('{') || text.startsWith('{@')) return ''
  let depth = 0
  const end = text.split('').findIndex((character) => {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    return depth === 0
  })
  const [blanks = ''] = /^[ \t]*/.exec(text.slice(end + 1)) ?? []
  return end < 0 ? '' : text.slice(0, end + 1 + blanks.length)
}

/** The lines of a comment without the asterisks in front of them. */
function contentLines(jsDoc: string): string[] {
  return jsDoc
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*\* ?|^\s+(?=@)/, ''))
}
