import { type DefaultTheme, mergeConfig, type UserConfig } from 'vitepress'
import { readmeRewrite } from './readme-links.ts'

type Config = UserConfig<DefaultTheme.Config>

type Sidebar = DefaultTheme.Sidebar

/**
 * Both configurations in one: lists are appended and what VitePress calls is called of both, where
 * its own `mergeConfig` would keep the second function alone.
 */
export function combine(ours: Config, theirs: Config): Config {
  const config: Config = mergeConfig(ours, theirs)
  const { markdown, ...called } = hooks(ours, theirs)
  const sidebar = sidebars(ours.themeConfig?.sidebar, theirs.themeConfig?.sidebar)
  return {
    ...config,
    ...called,
    ...rewrites(ours, theirs),
    markdown: { ...config.markdown, ...markdown },
    themeConfig: { ...config.themeConfig, ...(sidebar && { sidebar }) },
  }
}

/** One sidebar for all pages is that of the root, so that others may stand beside it. */
function sidebars(ours: Sidebar | undefined, theirs: Sidebar | undefined): Sidebar | undefined {
  if (!ours || !theirs) return ours ?? theirs
  if (Array.isArray(ours) && Array.isArray(theirs)) return [...ours, ...theirs]
  const byPath = (sidebar: Sidebar) => (Array.isArray(sidebar) ? { '/': sidebar } : sidebar)
  return { ...byPath(ours), ...byPath(theirs) }
}

/** Where theirs is a function, it gets what ours makes of the path. */
function rewrites(ours: Config, theirs: Config): Pick<Config, 'rewrites'> {
  const { rewrites } = theirs
  if (typeof rewrites !== 'function' || !ours.rewrites) return {}
  return { rewrites: (path) => rewrites(readmeRewrite(path)) }
}

function hooks(ours: Config, theirs: Config): Config {
  const both = [ours, theirs]
  return {
    async buildEnd(site) {
      for (const { buildEnd } of both) await buildEnd?.(site)
    },
    async transformHead(context) {
      const heads = []
      for (const { transformHead } of both) heads.push(...((await transformHead?.(context)) ?? []))
      return heads
    },
    async transformHtml(code, id, context) {
      let html = code
      for (const { transformHtml } of both)
        html = (await transformHtml?.(html, id, context)) || html
      return html
    },
    async transformPageData(page, context) {
      let data = page
      for (const { transformPageData } of both)
        data = { ...data, ...(await transformPageData?.(data, context)) }
      return data
    },
    markdown: {
      async preConfig(md) {
        for (const { markdown } of both) await markdown?.preConfig?.(md)
      },
      async config(md) {
        for (const { markdown } of both) await markdown?.config?.(md)
      },
    },
  }
}
