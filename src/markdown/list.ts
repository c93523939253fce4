/** A bullet list without blank lines between its items. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
