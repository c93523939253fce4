/** A block tag or modifier that stands at the start of a line. */
export interface TagLine {
  /** As TypeDoc has it: `@returns` for `@return`. */
  readonly tag: `@${string}`
  /** What follows, up to the next tag. */
  readonly text: string
  /** True when the text begins on the line after the tag. */
  readonly isTextBelow: boolean
}

const TAG = /^\s*@([a-zA-Z][\w.-]*)(?=\s|$)(.*)$/

/** Opens a fence, but for a code span of three backticks. */
const FENCE = /^\s*(?:```(?!.*```)|~~~)/

/** The tags at the starts of the lines of a `/** … *\/` comment, and the text before the first. */
export function tagLines(jsDoc: string): { summary: string; lines: TagLine[] } {
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
      const text = [first, ...more].join('\n').trim()
      return { tag, text, isTextBelow: first === '' && text !== '' }
    }),
  }
}

/** The lines of a comment without the asterisks in front of them. */
function contentLines(jsDoc: string): string[] {
  return jsDoc
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*\* ?|^\s+(?=@)/, ''))
}
