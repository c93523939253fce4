/** A link, or the plain text where there is no URL. */
export function link(text: string, url: string | undefined): string {
  return url ? `[${text}](${url})` : text
}
