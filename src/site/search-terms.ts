/**
 * The functions of the search. VitePress sends their source text to the browser, so each must stand
 * on its own: no imports, no names from outside.
 */

/**
 * The terms of a text for the index: each word whole, joined, from each of its humps on, and in
 * parts; and each `Symbol.member` as one.
 */
export function indexTerms(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_$]+/gu) ?? []
  const terms = words.flatMap((word) => {
    const humps = [...word.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+|[\p{L}\p{N}]+/gu)]
    const parts = humps.map(([hump]) => hump)
    // With tails, `code_id` is the beginning of a term of `access_code_id`.
    const tails = humps.map(({ index }) => word.slice(index))
    return [...new Set([word, parts.join(''), ...tails, ...parts])]
  })
  const paths = text.match(/\p{Lu}[\p{L}\p{N}_$]*\.[\p{L}\p{N}_$]+/gu) ?? []
  return [...terms, ...paths]
}

/** The terms of a query: its words as they were typed, so that `is_backup` stays one term. */
export function queryTerms(query: string): string[] {
  // `Device.name` means that member; `lock.properties.name` is a way through values, word by word.
  const path = /^\p{Lu}[\p{L}\p{N}_$]*\.[\p{L}\p{N}_$]+$/u
  const words = query.split(/\s+/).filter(Boolean)
  return words.flatMap((word) => (path.test(word) ? word : (word.match(/[\p{L}\p{N}_$]+/gu) ?? [])))
}

/**
 * A factor for what one term found: what is called exactly so comes first, a symbol before a member;
 * of members of the same name the inherited copies come last.
 */
export function rank(_id: string, term: string, stored?: Record<string, unknown>): number {
  const { title, titles } = stored as { title: string; titles: string[] }
  const owners = titles.filter((name) => name !== 'inherited')
  const names = [title, [...owners, title].join('.')].map((name) => name.toLowerCase())
  const isSymbol = titles.length === 0
  const isOwner = owners.some((name) => name.toLowerCase() === term)
  if (names.includes(term)) return (isSymbol ? 15 : 5) * (owners.length < titles.length ? 0.4 : 1)
  return isOwner ? 5 : 1
}

/** Lets long words be misspelt a little; identifiers of several parts are meant as they stand. */
export function tolerance(term: string): number | boolean {
  return term.length > 5 && !/[_.]/.test(term) && 0.2
}
