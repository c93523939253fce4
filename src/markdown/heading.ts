/** A heading of level 1 to 6. Number signs at the end of its text stay text. */
export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, text: string): string {
  const safe = text.includes('#') ? text.replace(/(?<!\S)(?=#+\s*$)/, '\\') : text
  return `${'#'.repeat(level)} ${safe}`
}

/** A line across the page. */
export const thematicBreak = '___'
