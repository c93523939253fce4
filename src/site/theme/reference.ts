/// <reference lib="dom" />
import { useData, withBase } from 'vitepress'
import type { ReferenceThemeConfig } from '../theme-config.ts'

/** What the preset tells the theme: its texts, and where its assets are. */
export function useReference(): ReferenceThemeConfig['reference'] {
  return useData<ReferenceThemeConfig>().theme.value.reference
}

const known = new Map<string, Promise<unknown>>()

/**
 * The contents of an asset, fetched once.
 *
 * @param path - As the preset names it: the folder of all assets, then the path within.
 * @throws Error when it cannot be fetched; the next call tries again.
 */
export function asset<T>(path: string): Promise<T> {
  const url = withBase(`/${path}`)
  const contents = known.get(url) ?? fetched(url)
  known.set(url, contents)
  contents.catch(() => known.delete(url))
  return contents as Promise<T>
}

async function fetched(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Cannot fetch ${url}: ${response.status}`)
  return response.json()
}
