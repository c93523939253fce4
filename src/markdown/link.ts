/** A link, or the plain text where there is no URL. */
export function link(text: string, url: string | undefined): string {
  return url ? `[${text}](${destination(url)})` : text
}

/** What ends a URL in brackets, or is taken for an escape there; blanks stay, as they always did. */
const TROUBLES = /[\p{Cc}<>]|\\(?=[!-/:-@[-`{-~]|$)/gu

/** Nearly every URL: nothing in it needs a look. */
const PLAIN = /^[\w./#:-]*$/

/** A URL with what would end it early encoded. */
function destination(url: string): string {
  if (PLAIN.test(url)) return url
  const isBalanced = /^(?:[^()]|\([^()]*\))*$/.test(url)
  const encoded = url.replace(TROUBLES, percents)
  return isBalanced ? encoded : encoded.replace(/[()]/g, percents)
}

/** Text as a part of an address, with all that could end it encoded, in brackets as in quotes. */
export function addressPart(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, percents)
}

function percents(character: string): string {
  return character < '\x80'
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character)
}
