import type { ApiSymbol } from '../model/api.ts'
import type { Site } from './options.ts'
import type { Reference } from './reference.ts'
import { withSlug } from './slugs.ts'

type IndexOptions = Pick<Site, 'reference' | 'index'>

/** A symbol's address on the site, below its base: `/interfaces/Device.html`, `/modules.html#accesscode`. */
export function symbolLink({ url }: Pick<ApiSymbol, 'url'>): string {
  // Without `.html`, VitePress would take the end of `core.Doc` for that of a file.
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(withSlug(url)) ?? []
  return `/${path.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '.html')}${hash}`
}

/** The address of the index of all exports; a project without a readme has it in place of one. */
export function indexLink({ reference, index }: IndexOptions): string {
  const { folder, symbols } = reference
  const readme = `${folder}README.md`
  const isFirst = index
    ? index === 'README.md'
    : symbols.some(({ url }) => url.split('#')[0] === readme)
  return `/${folder}${isFirst ? '' : 'modules'}`
}

/** The symbol that a page is about; the index page and the readme are about none. */
export function symbolOfPage(reference: Reference, path: string): ApiSymbol | undefined {
  return reference.symbolAt(path)
}
