import { createRequire } from 'node:module'
import type { Root } from 'mdast'

/** The tree of a text as GitHub reads it. */
export function parsed(markdown: string): Root {
  read ??= reader()
  return read(markdown)
}

let read: ((markdown: string) => Root) | undefined

/** Loaded when a text first needs it: 130 modules, and most packages have no such text. */
function reader(): (markdown: string) => Root {
  const require = createRequire(import.meta.url)
  const {
    fromMarkdown,
  }: typeof import('mdast-util-from-markdown') = require('mdast-util-from-markdown')
  const { gfmFromMarkdown }: typeof import('mdast-util-gfm') = require('mdast-util-gfm')
  const { gfm }: typeof import('micromark-extension-gfm') = require('micromark-extension-gfm')
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  return (markdown) => fromMarkdown(markdown, options)
}
