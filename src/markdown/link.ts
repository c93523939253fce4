/** A link, or the plain text where there is no URL. */
export function link(text: string, url: string | undefined): string {
  return url ? `[${text}](${destination(url)})` : text
}

/** A URL with what would end it, or would be taken for an escape, as percent signs and numbers. */
function destination(url: string): string {
  const isBalanced = /^(?:[^()]|\([^()]*\))*$/.test(url)
  const troubles = isBalanced
    ? /[\0- \x7f<>]|\\(?=[!-/:-@[-`{-~]|$)/g
    : /[\0- \x7f<>()]|\\(?=[!-/:-@[-`{-~]|$)/g
  return url.replace(
    troubles,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
