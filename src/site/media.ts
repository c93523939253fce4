/** Job: the files that pages link to are served beside them; VitePress would take each for a page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediaFolder } from '../model/media-folder.ts'
import { type Markdown, pagePath } from './markdown-it.ts'
import { isReferencePage } from './reference-pages.ts'
import type { VitePlugin } from './vite-plugin.ts'

const MEDIA = new RegExp(`^(?:\\.\\./)*${mediaFolder}/`)

const isPage = (path: string) => /\.md(?:[?#]|$)/i.test(path)

/** On generated pages, leaves links to files to the browser. */
export function mediaLinks(md: Markdown): void {
  md.core.ruler.push('media_links', (state) => {
    if (!isReferencePage(pagePath(state))) return
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href && MEDIA.test(href) && !isPage(href)) token.attrSet('target', '_self')
    }
  })
}

/** A Vite plugin that takes the files into a built site; the development server finds them itself. */
export function mediaFiles(reference: string): VitePlugin {
  let folder = ''
  return {
    name: 'reference:media',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved({ root }) {
      folder = join(root, reference, mediaFolder)
    },
    generateBundle() {
      const names = existsSync(folder) ? readdirSync(folder) : []
      for (const name of names.filter((each) => !isPage(each)))
        this.emitFile({
          type: 'asset',
          fileName: `${reference}${mediaFolder}/${name}`,
          source: readFileSync(join(folder, name)),
        })
    },
  }
}
