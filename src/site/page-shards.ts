/** In which of some files a page's hash stands; the same for who writes them and who asks. */
export function shardOf(page: string, count: number): number {
  let sum = 0
  for (let at = 0; at < page.length; at += 1) sum = (sum * 31 + page.charCodeAt(at)) % 65_521
  return sum % count
}
