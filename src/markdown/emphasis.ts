/** True for underscores that may open emphasis, and others that may close it: at the edge of a word. */
export function hasUnderscoreEmphasis(text: string): boolean {
  return /(?<![\p{L}\p{N}])_+[^ _](?:.*[^ _])?_+(?![\p{L}\p{N}])/u.test(text)
}
