/** Characters that a backslash keeps from being Markdown in names and in plain type text. */
const MARKDOWN = /[>_`|]/g

/** Characters that are written as HTML entities in headings and lists, on top of the backslashes. */
const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** A name, or the text of a type, with `>`, `_`, backtick and `|` behind a backslash. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN, '\\$&')
}

/** Text with the characters that HTML gives a meaning as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => HTML[character] as string)
}

/** A name as it stands in headings and lists: safe as Markdown and as HTML. */
export function escapeName(text: string): string {
  return escapeHtml(escapeMarkdown(text))
}

/** Text with each `|` that has no backslash yet behind one, so that it stays in its table cell. */
export function escapeBars(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|')
}
