/// <reference lib="dom" />
import { withBase } from 'vitepress'
import type { Result } from '../../search/engine.ts'

/** A result that was chosen, as far as it is shown again. */
export type Recent = Pick<Result, 'name' | 'kind' | 'link' | 'owner'>

const MOST = 6

/** Sites on one host share their storage. */
const key = () => `reference-search:${withBase('/')}`

/** The last choices of this reader, the newest first; none where nothing can be kept. */
export function recentChoices(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    return []
  }
}

/** Keeps a choice on this device, if it can be kept. */
export function remember({ name, kind, link, owner }: Recent): void {
  const others = recentChoices().filter((recent) => recent.link !== link || recent.name !== name)
  try {
    const choice = { name, kind, link, ...(owner && { owner }) }
    localStorage.setItem(key(), JSON.stringify([choice, ...others].slice(0, MOST)))
  } catch {
    // A reader who lets nothing be kept searches without it.
  }
}

function isRecent(value: unknown): value is Recent {
  const { name, kind, link } = (value ?? {}) as Partial<Recent>
  return (
    [name, kind, link].every((text) => typeof text === 'string') && /^\/(?!\/)/.test(link ?? '')
  )
}
