/** Job: a page says what it may load and run, so that nothing else ever does. */
import { createHash } from 'node:crypto'
import type { UserConfig } from 'vitepress'

const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const STYLE = /\sstyle="([^"]*)"/g

/** The part of VitePress's configuration that gives each page its policy, and keeps VitePress within it. */
export const securityPolicy: Pick<UserConfig, 'appearance' | 'transformHtml'> = {
  transformHtml: withSecurityPolicy,
  // Otherwise each change of the colours adds a style sheet of text to the page.
  appearance: { disableTransition: false },
}

/** The page with a Content-Security-Policy: its own site, and of inline code only what stands in it. */
export function withSecurityPolicy(html: string): string {
  const policy = Object.entries(directives(html))
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  // Ahead of everything that it is about.
  return html.replace('<meta charset="utf-8">', (charset) => `${charset}\n    ${tag}`)
}

function directives(html: string): Readonly<Record<string, readonly string[]>> {
  const scripts = hashes(html.matchAll(SCRIPT))
  const styles = hashes(html.matchAll(STYLE))
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'"],
    // VitePress writes a few constant attributes into what its components render.
    ...(styles.length > 0 && { 'style-src-attr': ["'unsafe-hashes'", ...styles] }),
    'img-src': ["'self'", 'data:', 'https:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
}

function hashes(found: Iterable<RegExpMatchArray>): string[] {
  const texts = new Set([...found].map(([, text = '']) => text))
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
