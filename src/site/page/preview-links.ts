/** Job: a link in a signature says where the preview of its symbol is. */
import type { Markdown } from '../markdown-it.ts'
import type { Site } from '../options.ts'
import { previewPlace } from '../previews.ts'
import { apiPath, linkedSubject } from './entries.ts'

/** Gives links of signatures to documented symbols the place of their preview, `data-preview="2.17"`. */
export function previewLinks(md: Markdown, { reference }: Site): void {
  md.core.ruler.push('preview_links', (state) => {
    const path = apiPath(state, reference)
    if (path === undefined) return
    for (const [at, paragraph] of state.tokens.entries()) {
      if (!paragraph.attrGet('class')?.includes('ref-signature')) continue
      for (const link of state.tokens[at + 1]?.children ?? []) {
        if (link.type !== 'link_open') continue
        const subject = linkedSubject(reference, path, link.attrGet('href') ?? '')
        const place = subject && previewPlace(reference, subject.symbol)
        if (place && subject.declaration === subject.symbol) link.attrSet('data-preview', place)
      }
    }
  })
}
