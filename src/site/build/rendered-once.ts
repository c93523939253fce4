/** Job: a site is built for the browser and for the server, and each generated page is rendered for both at once. */
import type { MarkdownEnv } from 'vitepress'
import type { Markdown } from '../markdown-it.ts'
import { isStaticPage } from '../reference-pages.ts'

/** What a rendering leaves: the text, and what the page's environment has learned. */
interface Rendered {
  readonly source: string
  readonly html: string
  readonly env: MarkdownEnv
}

/** Keeps what was rendered until it is asked for a second time. */
export function renderedOnce(md: Markdown): void {
  const kept = new Map<string, Rendered>()
  const render = md.render.bind(md)
  md.render = (source, env: MarkdownEnv) => {
    const path = env?.relativePath ?? ''
    if (!isStaticPage(path)) return render(source, env)
    const known = kept.get(path)
    kept.delete(path)
    if (known?.source === source) {
      Object.assign(env, known.env)
      return known.html
    }
    const html = render(source, env)
    // The date of a generated page is that of its last release, and costs a call of git for each.
    env.frontmatter = { ...env.frontmatter, lastUpdated: false }
    kept.set(path, { source, html, env })
    return html
  }
}
