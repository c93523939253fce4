import GithubSlugger, { slug } from 'github-slugger'
import { decoded } from './decoded.ts'

/** The anchor that GitHub gives to a heading of this text: `access_code_id`, `table-of-contents`. */
export function githubSlug(text: string): string {
  return slug(text)
}

/** A counter for one page: the second heading of the same text gets `-1`, as on GitHub. */
export function slugCounter(): (text: string) => string {
  const slugger = new GithubSlugger()
  return (text) => slugger.slug(text)
}

/** A link of which the part after `#` is the anchor that the heading got: `x.md#$tag` → `x.md#tag`. */
export function withSlug(url: string): string {
  const [path = '', hash] = url.split(/#(.*)/s)
  return hash === undefined ? url : `${path}#${githubSlug(decoded(hash))}`
}
