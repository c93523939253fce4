/** Job: the development server follows the file of the API like its own configuration. */
import { resolve } from 'node:path'
import type { SiteConfig, UserConfig } from 'vitepress'
import type { Reference } from './reference.ts'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

/** A Vite plugin that has VitePress begin anew when the file has changed. */
export function restartOnChange({ file }: Pick<Reference, 'file'>): Plugin {
  return {
    name: 'reference:restart',
    configureServer({ config, watcher }) {
      if (file === undefined) return
      const path = resolve(file).replaceAll('\\', '/')
      const { vitepress } = config as typeof config & { readonly vitepress: SiteConfig }
      vitepress.configDeps.push(path)
      watcher.add(path)
    },
  }
}
