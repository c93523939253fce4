/** Job: VitePress reads files into a page wherever `<!-- @include: … -->` stands, comments included. */
import { isReferencePage } from './reference-pages.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** Characters that no written page holds. */
const BREAK = '\0\0'

/** A Vite plugin that takes the file inclusion out of generated pages before VitePress sees it. */
export function noIncludes(reference: string): VitePlugin {
  let folder = ''
  return {
    name: 'reference:no-includes',
    enforce: 'pre',
    configResolved({ root }) {
      folder = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/${reference}`
    },
    transform(source, id) {
      if (!id.startsWith(folder) || !isReferencePage(id.slice(folder.length))) return null
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
