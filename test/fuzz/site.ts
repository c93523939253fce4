import { createRequire } from 'node:module'
import type { MarkdownEnv } from 'vitepress'
import { createSSRApp } from 'vue'
import { compileTemplate, parse } from 'vue/compiler-sfc'
import { renderToString } from 'vue/server-renderer'
import { withoutIncludes } from '../../src/site/includes.ts'
import { renderer } from '../site/render.ts'

/** The render function that a page becomes, and the HTML that it renders on the server. */
export interface SitePage {
  readonly code: string
  readonly html: string
}

/** A page on its way through VitePress: its markdown renderer, Vue's compiler, the server renderer. */
export async function compileSite(path: string, markdown: string): Promise<SitePage> {
  const md = await renderer()
  const env: MarkdownEnv = { path, relativePath: path, cleanUrls: false }
  const html = md.render(withoutIncludes(markdown), env)
  // As VitePress's markdownToVue puts it together.
  const { descriptor, errors } = parse(`<template><div>${html}</div></template>`, {
    ignoreEmpty: false,
  })
  const ast = descriptor.template?.ast
  if (errors.length > 0 || !descriptor.template || !ast) throw new Error(`${path}: ${errors}`)
  readLinks(env.links ?? [])
  const { code, errors: problems } = compileTemplate({
    source: descriptor.template.content,
    ast,
    filename: path,
    id: 'page',
    ssr: true,
    ssrCssVars: [],
    transformAssetUrls: false,
  })
  if (problems.length > 0) throw new Error(`${path}: ${problems}`)
  return { code, html: await renderToString(createSSRApp({ ssrRender: evaluated(code) })) }
}

/** What VitePress does to find dead links, which stops the build where it cannot be done. */
function readLinks(links: readonly string[]): void {
  for (const link of links) {
    new URL(link, 'http://a.com')
    decodeURIComponent(link)
  }
}

const require = createRequire(import.meta.url)

/** The function that the compiler's module exports. */
function evaluated(code: string) {
  const body = code
    .replace(
      /^import \{(.*)\} from "(.*)"$/gm,
      (_, names, from) =>
        `const {${names.replaceAll(' as ', ': ')}} = require(${JSON.stringify(from)})`,
    )
    .replace(/^export function/m, 'return function')
  return new Function('require', body)(require)
}
