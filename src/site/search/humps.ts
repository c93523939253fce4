/** A hump is a word inside a name: `Access` and `Code` of `AccessCode`, `access` and `id` of `access_id`. */
const HUMP = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[\p{L}\p{M}]+/gu

/** The humps of a name or text in small letters. */
export function humpsOf(name: string): string[] {
  return (name.match(HUMP) ?? []).map((hump) => hump.toLowerCase())
}

/** A name without all that is a matter of spelling: `accessCodeId` and `access_code_id` are the same. */
export function folded(name: string): string {
  return humpsOf(name).join('') || name.trim().toLowerCase()
}
