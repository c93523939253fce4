import { DocsError } from '../docs-error.ts'
import { escapeHtml } from './escape.ts'
import type { Site, WantedSymbol } from './options.ts'
import { themeImage } from './picture.ts'
import { type Reference, summaryOf } from './reference.ts'
import { indexLink, symbolLink } from './symbol-links.ts'

/** The front matter that turns the readme into the home page, with a tile for each wanted symbol. */
export function homePage(options: Site): Record<string, unknown> {
  const { reference, description, guide = [], home = {}, texts } = options
  const { text, tagline = description, image, wanted = [] } = home
  const start = guide[0]?.items[0]
  const actions = home.actions ?? [
    ...(start ? [{ theme: 'brand', text: start.text, link: start.link }] : []),
    { theme: start ? 'alt' : 'brand', text: texts.allExports, link: indexLink(options) },
  ]
  return {
    layout: 'home',
    hero: {
      name: options.title ?? reference.name,
      ...(text ? { text } : {}),
      tagline,
      ...(image ? { image: themeImage(image) } : {}),
      actions,
    },
    features: wanted.map((symbol) =>
      tile(reference, typeof symbol === 'string' ? { symbol } : symbol),
    ),
  }
}

function tile(reference: Reference, wanted: WantedSymbol) {
  const symbol = reference.symbols.find(({ name }) => name === wanted.symbol)
  if (!symbol) {
    throw new DocsError(
      `Cannot show \`${wanted.symbol}\` on the home page: expected an exported symbol of \`${reference.name}\`.`,
    )
  }
  return {
    title: escapeHtml(wanted.title ?? symbol.name),
    details: escapeHtml(wanted.details ?? (summaryOf(symbol) || symbol.kind)),
    link: symbolLink(symbol),
    linkText: symbol.name,
  }
}
