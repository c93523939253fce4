import { type DefaultTheme, mergeConfig, type UserConfig } from 'vitepress'

type Config = UserConfig<DefaultTheme.Config>

/**
 * Both configurations in one: lists are appended and what VitePress calls is called of both, where
 * its own `mergeConfig` would keep the second function alone.
 */
export function combine(ours: Config, theirs: Config): Config {
  const config: Config = mergeConfig(ours, theirs)
  const { markdown, ...called } = hooks(ours, theirs)
  return { ...config, ...called, markdown: { ...config.markdown, ...markdown } }
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
