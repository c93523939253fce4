/** Job: a generated page is text without anything of Vue's in it, so that Vue need not compile it. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { UserConfig } from 'vitepress'
import { mediaFolder } from '../../model/media-folder.ts'
import { isStaticPage, staticPagesIn } from '../reference-pages.ts'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

/** Vue's plugin, as far as it lets others change what it compiles. */
interface VueApi {
  options: { readonly exclude?: RegExp }
}

/** What VitePress makes of a page: its data in a script, its text in a template. */
const PAGE =
  /^<script\b[^>]*>\s*(export const __pageData = .*)\n[\s\S]*?<template><div>([\s\S]*)<\/div><\/template>/

const PICTURE = /<img\b[^>]*?\ssrc="(?![a-z]+:|\/)([^"?#]+)/gi

/**
 * A Vite plugin that makes a page's module from what VitePress has rendered: the text as one static
 * node, which VitePress leaves out where the browser has it already.
 */
export function staticPages(): Plugin {
  let folder = ''
  return {
    name: 'reference:static-pages',
    configResolved({ root, plugins }) {
      folder = root
      const vue = plugins.find(({ name }) => name === 'vite:vue')?.api as VueApi | undefined
      if (vue) vue.options = { ...vue.options, exclude: staticPagesIn(root) }
    },
    transform(source, id) {
      const path = relative(folder, id).replaceAll('\\', '/')
      if (!isStaticPage(path)) return null
      const [, data, text = ''] = PAGE.exec(source) ?? []
      if (data === undefined) return null
      for (const [, picture = ''] of text.matchAll(PICTURE)) {
        const fileName = join(dirname(path), decodeURI(picture))
        if (fileName.startsWith(mediaFolder) || !existsSync(join(folder, fileName))) continue
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) })
      }
      return { code: pageModule(data, text.trim().replace(' v-pre', '')), map: { mappings: '' } }
    },
  }
}

/** A module like those of Vue's compiler, with the names that VitePress looks for. */
function pageModule(data: string, text: string): string {
  return `import { createElementBlock, createStaticVNode, openBlock } from 'vue'
${data}
const page = createStaticVNode(${JSON.stringify(text)}, 1)
export default { render: () => (openBlock(), createElementBlock('div', null, [page])) }
`
}
