/** Job: a rendered page as a module like those that VitePress makes of pages. */
import type { RenderedPage } from './rendered-page.ts'

/** The module that makes a component of static HTML. */
export const STATIC_PAGE = 'virtual:reference-static-page'

/**
 * Its code. Where the HTML is missing, the browser has it already: Vue takes over the one element
 * that is there.
 */
export const staticPageCode = `import { createElementBlock, createStaticVNode, openBlock } from 'vue'
export function staticPage(html) {
  const page = createStaticVNode(html, 1)
  return { render: () => (openBlock(), createElementBlock('div', null, [page])) }
}
`

/** The name of a page's module, which VitePress derives from the address, too. */
export function moduleName(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: VitePress and Rollup replace them.
  return path.replaceAll('/', '_').replace(/[\u0000-\u001f"#$%&*+,:;<=>?[\]^`{|}\u007f]/g, '_')
}

/** A page's module, for the server as it is. */
export function pageModule({ data, html }: RenderedPage, staticPage: string): string {
  return `import{staticPage as s}from${JSON.stringify(staticPage)};
export const __pageData=JSON.parse(${JSON.stringify(JSON.stringify(data))});
export default s(${JSON.stringify(html)});
`
}

/** The page with the marks between which VitePress leaves everything out for a first visit. */
export function marked(page: RenderedPage): RenderedPage {
  return { ...page, html: `__VP_STATIC_START__${page.html}__VP_STATIC_END__` }
}
