import type { DefaultTheme } from 'vitepress'
import { escapeHtml } from './escape.ts'
import { changesLink } from './history.ts'
import type { Site } from './options.ts'
import { indexLink } from './symbol-links.ts'

/** The sidebar of all pages: the guide and the index page. The symbols below it are the navigation's. */
export function sidebar(
  options: Pick<Site, 'history' | 'reference' | 'index' | 'guide' | 'texts'>,
): DefaultTheme.SidebarItem[] {
  const { guide = [], texts } = options
  const written = guide.map(({ text, items }) => ({
    text: escapeHtml(text),
    items: items.map(({ text: title, link }) => ({ text: escapeHtml(title), link })),
  }))
  const changes = changesLink(options)
  const all = {
    text: texts.reference,
    items: [
      { text: texts.allExports, link: indexLink(options) },
      ...(changes ? [{ text: texts.changes, link: changes }] : []),
    ],
  }
  return [...written, all]
}
