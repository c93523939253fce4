/// <reference lib="dom" />
import type { Router, SiteData } from 'vitepress'
import type { Ref } from 'vue'
import { shardOf } from '../page-shards.ts'
import type { ReferenceThemeConfig } from '../theme-config.ts'
import { asset } from './reference.ts'

declare global {
  interface Window {
    /** VitePress's hashes of pages, by which it finds their scripts; only in a built site. */
    readonly __VP_HASH_MAP__?: Record<string, string>
    /** In how many files the hashes of generated pages are. */
    readonly __REFERENCE_SHARDS__?: number
  }
}

/** Fetches the hash of a page before the page itself, where it is not known yet. */
export function pageHashes(router: Router, site: Ref<SiteData<ReferenceThemeConfig>>): void {
  const before = router.onBeforePageLoad
  router.onBeforePageLoad = async (to) => {
    if ((await before?.(to)) === false) return false
    const { base, themeConfig } = site.value
    await learn(
      new URL(to, 'http://a.com').pathname.slice(base.length),
      themeConfig.reference.assets,
    )
    return undefined
  }
}

async function learn(path: string, assets: string): Promise<void> {
  const { __VP_HASH_MAP__: hashes, __REFERENCE_SHARDS__: count } =
    typeof window === 'undefined' ? {} : window
  const page = `${decodeURIComponent(path)
    .replace(/\.html$/, '')
    .replaceAll('/', '_')}.md`.toLowerCase()
  if (!hashes || !count || page === '.md' || hashes[page]) return
  // Without it, VitePress asks for the hashes of all pages.
  const shard = await asset<Record<string, string>>(
    `${assets}pages/${shardOf(page, count)}.json`,
  ).catch(() => ({}))
  Object.assign(hashes, shard)
}
