/** The text of .npmrc with the line that leaves commit and tag of a version to `seamapi-docs release`. */
export function withoutTag(text: string): string {
  if (/^\s*git-tag-version\s*=/m.test(text)) return text
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return `${text}${gap}git-tag-version=false\n`
}
