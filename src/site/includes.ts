/** Job: VitePress reads files into a page wherever `<!-- @include: … -->` stands, comments included. */
import { isReferencePage, pathIn, type ReferencePlace } from './reference-pages.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** Characters that no written page holds. */
const BREAK = '\0\0'

/** A Vite plugin that takes the file inclusion out of generated pages before VitePress sees it. */
export function noIncludes(reference: ReferencePlace): VitePlugin {
  let root = ''
  return {
    name: 'reference:no-includes',
    enforce: 'pre',
    configResolved(config) {
      root = `${config.root.replaceAll('\\', '/').replace(/\/$/, '')}/`
    },
    transform(source, id) {
      const path = id.startsWith(root) ? id.slice(root.length) : ''
      if (!isReferencePage(pathIn(reference, path))) return null
      return withoutIncludes(source)
    },
  }
}

/** The markdown with every inclusion broken up, until the page is parsed. */
export function withoutIncludes(markdown: string): string {
  return markdown.replace(/(?<=<!--\s*)@include:/g, `${BREAK}@include:`)
}

/** The markdown as it was before its inclusions were broken up. */
export function withIncludes(markdown: string): string {
  return markdown.replaceAll(`${BREAK}@include:`, '@include:')
}
