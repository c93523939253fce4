/** Job: an address that VitePress cannot read stops no build. */
import { type Markdown, pagePath } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

/** Mends percent signs that are no escapes, and takes the address from links that have none. */
export function readableAddresses(md: Markdown): void {
  md.core.ruler.push('readable_addresses', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const key = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : ''
      const address = key && token.attrGet(key)
      if (!address) continue
      if (!isUrl(address)) token.attrs = (token.attrs ?? []).filter(([name]) => name !== key)
      else if (!isDecodable(address)) token.attrSet(key, address.replaceAll('%', '%25'))
    }
  })
}

function isUrl(address: string): boolean {
  return URL.canParse(address, 'http://a.com')
}

function isDecodable(address: string): boolean {
  try {
    return decodeURIComponent(address) !== ''
  } catch {
    return false
  }
}
