import { onOneLine, shownInLine } from '../markdown/index.ts'
import type { Links } from './links.ts'

const LINK = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)\)/g

/** What a deprecation says, on one line, with its links as seen from a page; dead ones are words. */
export function noteOn(path: string, note: string, links: Links): string {
  return shownInLine(
    onOneLine(note.trim()).replace(LINK, (whole, bang, text, url) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(url)) return whole
      const isPage = /\.md(?:#|$)/.test(url)
      return isPage && !links.isThere(url) ? text : `${bang}[${text}](${links.from(path, url)})`
    }),
  )
}
