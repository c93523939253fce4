import type { HeadConfig, TransformContext } from 'vitepress'
import { pageAddress } from './base.ts'
import { membersScript } from './members-script.ts'
import type { Site } from './options.ts'

/** Tags that all pages share: the icon and the colour of the browser's frame. */
export function siteHead(options: Site, base: string): HeadConfig[] {
  const { favicon, themeColor } = options
  const color = (scheme: 'light' | 'dark', content: string): HeadConfig => [
    'meta',
    { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content },
  ]
  return [
    ...(favicon ? [icon(`${base}${favicon}`)] : []),
    membersScript,
    color('light', themeColor?.light ?? '#ffffff'),
    color('dark', themeColor?.dark ?? '#1b1b1f'),
  ]
}

function icon(href: string): HeadConfig {
  const type = href.endsWith('.svg') ? { type: 'image/svg+xml' } : {}
  return ['link', { rel: 'icon', href, ...type }]
}

/** Tags of one page: its description, its one true address, and the card for social media. */
export function pageHead(
  { title, description, pageData }: Pick<TransformContext, 'title' | 'description' | 'pageData'>,
  { reference, url, card, ...options }: Site,
): HeadConfig[] {
  const name = options.title ?? reference.name
  const property = (key: string, content: string): HeadConfig => [
    'meta',
    { property: key, content },
  ]
  // VitePress writes a page's description unescaped into its own tag; a tag from here is escaped.
  const described: HeadConfig = ['meta', { name: 'description', content: description }]
  if (!url || pageData.isNotFound) return [described]

  const address = pageAddress(url, pageData.relativePath)
  const image = card ? pageAddress(url, card) : undefined
  return [
    described,
    ['link', { rel: 'canonical', href: address }],
    property('og:type', pageData.frontmatter.layout === 'home' ? 'website' : 'article'),
    property('og:site_name', name),
    property('og:title', title),
    property('og:description', description),
    property('og:url', address),
    ...(image ? [property('og:image', image), property('og:image:width', '1200')] : []),
    ...(image ? [property('og:image:height', '630'), property('og:image:alt', name)] : []),
    ['meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }],
  ]
}
