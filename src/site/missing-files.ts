/** Job: a readme or comment that names a file which is not among the pages stops no build. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decoded } from './decoded.ts'
import { type Markdown, pagePath, type State } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'

const ADDRESS = / (href|src)="([^"]*)"/g

/** On generated pages, takes the address from links and pictures that lead to no file. */
export function missingFiles(md: Markdown): void {
  md.core.ruler.push('missing_files', (state) => {
    const folder = folderOf(state)
    if (!folder || !isReferencePage(pagePath(state))) return
    const isMissing = (address: string) => !isThere(folder, address)
    for (const token of state.tokens.flatMap((each) => [each, ...(each.children ?? [])])) {
      if (token.type === 'html_block' || token.type === 'html_inline')
        token.content = token.content.replace(ADDRESS, (attribute, _name, address) =>
          isMissing(address) ? '' : attribute,
        )
      else if (token.type === 'link_open' && isMissing(token.attrGet('href') ?? ''))
        token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'href')
      else if (token.type === 'image' && isMissing(token.attrGet('src') ?? '')) token.type = 'text'
    }
  })
}

/** The folder of the page's own file, whatever it is served as; undefined for text that is in no file. */
function folderOf({ env }: State): string | undefined {
  const { path, realPath = path } = env as { readonly path?: string; readonly realPath?: string }
  return realPath && existsSync(realPath) ? dirname(realPath) : undefined
}

/** True for the addresses of other sites and of what stands below the public folder, too. */
function isThere(folder: string, address: string): boolean {
  const [path = ''] = address.split(/[?#]/)
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return true
  const file = join(folder, decoded(path))
  const readme = file.replace(/(^|[\\/])index\.(?:md|html)$/, '$1README.md')
  return [file, file.replace(/\.html$/, '.md'), `${file}.md`, readme].some((each) =>
    existsSync(each),
  )
}
