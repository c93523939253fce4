import type { DefaultTheme } from 'vitepress'
import { changesLink } from './history.ts'
import { type NavGroup, navGroups } from './navigation.ts'
import type { Site } from './options.ts'
import { themeImage } from './picture.ts'
import { sidebar } from './sidebar.ts'
import { indexLink } from './symbol-links.ts'
import { type ScriptTexts, scriptTextsOf } from './texts.ts'

/** Two branches that meet. VitePress would fetch the icons that it has no drawing of from another host. */
const repositoryIcon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" class="ref-icon">' +
  '<circle cx="6" cy="5" r="2.5"/><circle cx="6" cy="19" r="2.5"/><circle cx="18" cy="8" r="2.5"/>' +
  '<path d="M6 7.5v9M18 10.5c0 4-6 3-10 6"/></svg>'

/** What the theme knows of a site, in the browser as well. */
export interface ReferenceThemeConfig extends DefaultTheme.Config {
  readonly reference: Pick<Site, 'assets' | 'features'> & {
    readonly groups: readonly NavGroup[]
    readonly texts: ScriptTexts
  }
}

/** What VitePress's default theme shows around the pages: navigation, sidebar, search, footers. */
export function themeConfig(options: Site): ReferenceThemeConfig {
  const { features, logo, repository, texts } = options
  return {
    ...(logo ? { logo: themeImage(logo) } : {}),
    nav: navigation(options),
    sidebar: sidebar(options),
    outline: { level: [2, 3], label: texts.outline },
    ...(repository
      ? {
          socialLinks: [
            { icon: { svg: repositoryIcon }, link: repository.url, ariaLabel: texts.repository },
          ],
        }
      : {}),
    ...(repository ? { editLink: { text: texts.editLink, pattern: '' } } : {}),
    externalLinkIcon: false,
    reference: {
      assets: options.assets,
      features,
      groups: navGroups(options),
      texts: scriptTextsOf(texts),
    },
    notFound: {
      title: texts.notFoundTitle,
      quote: texts.notFoundText,
      linkText: texts.notFoundLink,
      linkLabel: texts.notFoundLink,
    },
  }
}

function navigation(options: Site): DefaultTheme.NavItem[] {
  const { guide = [], reference, repository, version, texts } = options
  const start = guide[0]?.items[0]
  const releases = repository && `${repository.url.replace(/\/$/, '')}/releases`
  const changes = changesLink(options)
  const link = options.versionLink ?? changes ?? releases
  const activeMatch = `^/${reference.folder}(?:changes$|releases/)`
  return [
    ...(guide[0] && start
      ? [{ text: guide[0].text, link: start.link, activeMatch: folder(start.link) }]
      : []),
    {
      text: texts.reference,
      link: indexLink(options),
      activeMatch: `^/${reference.folder}(?:modules|interfaces|classes|enums|documents)(?:/|\\.|$)`,
    },
    ...(version && link
      ? [{ text: `v${version.replace(/^v/, '')}`, link, ...(link === changes && { activeMatch }) }]
      : []),
  ]
}

/** The folder of a link, as the pattern of all pages in it. */
function folder(link: string): string {
  return `^${link.replace(/[^/]*$/, '')}`
}
