import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/** A plugin of the Vite that VitePress brings along. */
export type VitePlugin = Extract<Plugins[number], { readonly name: string }>
