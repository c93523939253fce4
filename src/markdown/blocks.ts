/** Blocks of text, each separated from the next by one blank line; empty ones fall out. */
export function blocks(...parts: readonly (string | readonly string[])[]): string {
  let text = ''
  const add = (block: string) => {
    if (block !== '') text += (text && '\n\n') + block
  }
  for (const part of parts) {
    if (typeof part === 'string') add(part)
    else part.forEach(add)
  }
  return text
}

/** A finished page: no run of blank lines anywhere, not even in a fence, and one newline at its end. */
export function page(text: string): string {
  return `${text.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').trim()}\n`
}
