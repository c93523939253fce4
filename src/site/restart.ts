/** Job: the development server begins anew when symbols come or go; pages follow their files by themselves. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SiteConfig } from 'vitepress'
import type { Api } from '../model/api.ts'
import type { Reference } from './reference.ts'
import type { VitePlugin } from './vite-plugin.ts'

/** A Vite plugin that has VitePress begin anew when the file of the API lists other symbols. */
export function restartOnChange({
  file,
  symbols,
}: Pick<Reference, 'file' | 'symbols'>): VitePlugin {
  const path = file === undefined ? '' : resolve(file).replaceAll('\\', '/')
  let dependencies: string[] = []
  return {
    name: 'reference:restart',
    // Ahead of VitePress, which looks among the files that its configuration depends on.
    enforce: 'pre',
    configureServer({ config, watcher }) {
      if (!path) return
      const { vitepress } = config as typeof config & { readonly vitepress: SiteConfig }
      dependencies = vitepress.configDeps
      watcher.add(path)
    },
    handleHotUpdate({ file: changed }) {
      if (changed === path && listed(symbolsIn(path)) !== listed(symbols)) dependencies.push(path)
    },
  }
}

function symbolsIn(path: string): Api['symbols'] {
  const { symbols }: Api = JSON.parse(readFileSync(path, 'utf8'))
  return symbols
}

/** The symbols as far as navigation and addresses are made from them. */
function listed(symbols: Api['symbols']): string {
  return JSON.stringify(symbols.map(({ name, kind, category }) => [name, kind, category]))
}
