/**
 * Job: generated pages are static, so they go past the bundler and Vue's compiler: each is rendered
 * once, and put as a finished module into the bundles of the browser and of the server.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createMarkdownRenderer, type SiteConfig } from 'vitepress'
import { mediaFolder } from '../../model/media-folder.ts'
import { isStaticPage, pathIn, type ReferencePlace } from '../reference-pages.ts'
import type { VitePlugin } from '../vite-plugin.ts'
import { deadLinkFinder } from './dead-links.ts'
import { marked, moduleName, pageModule, STATIC_PAGE, staticPageCode } from './page-module.ts'
import { type RenderedPage, renderedPage } from './rendered-page.ts'
import type { VirtualPages } from './virtual-pages.ts'

const PICTURE = /<img\b[^>]*?\ssrc="(?![a-z]+:|\/)([^"?#]+)/gi

/** A Vite plugin that builds the generated pages, and those that have no file. */
export function generatedPages(virtual: VirtualPages, reference: ReferencePlace): VitePlugin {
  let site: SiteConfig
  let isBuild = false
  let isServer = false
  let pages: ReadonlyMap<string, RenderedPage> | undefined
  const isGenerated = (path: string) => isStaticPage(pathIn(reference, path)) || virtual.has(path)
  const virtualPath = (id: string) =>
    [id, id.slice(site.srcDir.length)]
      .map((each) => each.replace(/^\/|\?.*$/g, ''))
      .find((each) => virtual.has(each))

  return {
    name: 'reference:generated-pages',
    config(config) {
      site = (config as { vitepress: SiteConfig }).vitepress
      for (const path of virtual.keys()) if (!site.pages.includes(path)) site.pages.push(path)
      const input = config.build?.rollupOptions?.input
      if (typeof input !== 'object' || Array.isArray(input)) return
      for (const path of site.pages) if (isGenerated(path)) delete input[path.replaceAll('/', '_')]
    },
    configResolved({ command, build }) {
      isBuild = command === 'build'
      isServer = Boolean(build.ssr)
    },
    resolveId(id) {
      if (id === STATIC_PAGE) return `\0${STATIC_PAGE}`
      const path = virtualPath(id)
      return path === undefined ? undefined : join(site.srcDir, path)
    },
    load(id) {
      if (id === `\0${STATIC_PAGE}`) return staticPageCode
      const path = virtualPath(id)
      return path === undefined ? undefined : virtual.get(path)
    },
    async buildStart() {
      if (!isBuild) return
      pages ??= await renderAll(site, virtual, isGenerated)
      this.emitFile({
        type: 'chunk',
        id: STATIC_PAGE,
        name: 'static-page',
        preserveSignature: 'strict',
      })
    },
    generateBundle: {
      // VitePress records the pages of the bundle in its own.
      order: 'pre',
      handler(_options, bundle) {
        const factory = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId === `\0${STATIC_PAGE}`,
        )
        if (factory?.type !== 'chunk' || !pages) return
        const folder = isServer ? '' : `${site.assetsDir}/`
        const hash = isServer ? '' : `.${hashOf(pages)}`
        for (const [path, page] of pages) {
          const fileName = `${folder}${moduleName(path)}${hash}.js`
          const code = pageModule(
            isServer ? page : marked(page),
            relativeTo(folder, factory.fileName),
          )
          bundle[fileName] = {
            ...factory,
            name: moduleName(path),
            facadeModuleId: join(site.srcDir, path).replaceAll('\\', '/'),
            fileName,
            preliminaryFileName: fileName,
            imports: [factory.fileName],
            exports: ['__pageData', 'default'],
            moduleIds: [],
            modules: {},
            code,
          }
          if (isServer) continue
          for (const picture of picturesOf(path, page, site.srcDir)) {
            const source = readFileSync(join(site.srcDir, picture))
            this.emitFile({ type: 'asset', fileName: picture, source })
          }
        }
      },
    },
  }
}

/** All pages by their paths; stops at links that lead nowhere. */
async function renderAll(
  site: SiteConfig,
  virtual: VirtualPages,
  isGenerated: (path: string) => boolean,
): Promise<ReadonlyMap<string, RenderedPage>> {
  const md = await createMarkdownRenderer(site.srcDir, site.markdown, site.site.base, site.logger)
  const deadLinksOf = deadLinkFinder(site)
  const pages = new Map<string, RenderedPage>()
  const dead: string[] = []
  for (const path of site.pages.filter(isGenerated)) {
    const source = virtual.get(path) ?? readFileSync(join(site.srcDir, path), 'utf8')
    const page = await renderedPage(md, source, path, site)
    dead.push(...deadLinksOf(page).map((link) => `${link} in ${path}`))
    pages.set(path, page)
  }
  if (dead.length > 0) throw new Error(`${dead.length} dead link(s) found: ${dead.join(', ')}`)
  return pages
}

/** One name for a state of all pages: another state has other addresses. */
function hashOf(pages: ReadonlyMap<string, RenderedPage>): string {
  const hash = createHash('sha256')
  for (const [path, page] of pages)
    hash.update(path).update(page.html).update(JSON.stringify(page.data))
  return hash.digest('hex').slice(0, 8)
}

/** The pictures beside a page that it shows; those among the media are served anyway. */
function picturesOf(path: string, { html }: RenderedPage, folder: string): readonly string[] {
  return [...html.matchAll(PICTURE)]
    .map(([, picture = '']) => posix.join(posix.dirname(path), decodeURI(picture)))
    .filter((file) => !file.split('/').includes(mediaFolder) && existsSync(join(folder, file)))
}

function relativeTo(folder: string, file: string): string {
  return `./${posix.relative(folder, file)}`
}
