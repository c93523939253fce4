import type { UserConfig } from 'vitepress'
import { readableAddresses } from './addresses.ts'
import { alerts } from './alerts.ts'
import { alignment } from './alignment.ts'
import { anchors } from './anchors.ts'
import { classedColors, codeTheme } from './code-colors.ts'
import { commonHtmlRules } from './common-html.ts'
import { domainPictures } from './domain-picture.ts'
import { plainFences } from './fences.ts'
import { harmlessHtml } from './html.ts'
import { literalText } from './literal-text.ts'
import { mediaLinks } from './media.ts'
import { members } from './members.ts'
import { missingFiles } from './missing-files.ts'
import { namedTables } from './named-tables.ts'
import type { Site } from './options.ts'
import { symbolPages } from './page/symbol-pages.ts'
import { pageFrame } from './page-frame.ts'
import { plainText } from './plain-text.ts'
import { readmeLinks } from './readme-links.ts'
import { referencePaths } from './reference-paths.ts'
import { signatures } from './signatures.ts'
import { githubSlug } from './slugs.ts'
import { sourceLinks } from './source-links.ts'
import { underlines } from './underlines.ts'

/** VitePress's markdown options for a reference: GitHub's anchors, harmless pages, named parts. */
export function referenceMarkdown(site: Site): NonNullable<UserConfig['markdown']> {
  return {
    theme: codeTheme,
    codeTransformers: [classedColors],
    anchor: { slugify: githubSlug },
    toc: { slugify: githubSlug },
    // Rules run in the order in which they are pushed; VitePress pushes its permalinks in between.
    preConfig: (md) =>
      md
        .use(alerts)
        .use(harmlessHtml)
        .use(missingFiles)
        .use(mediaLinks)
        .use(readmeLinks)
        .use(anchors),
    config: (md) => {
      md.use(sourceLinks, site)
      md.use(readableAddresses).use(plainFences).use(literalText).use(commonHtmlRules)
      md.use(underlines).use(alignment).use(namedTables)
      md.use(signatures).use(members).use(pageFrame).use(symbolPages, site)
      md.use(domainPictures, site).use(plainText)
      md.use(referencePaths, site.reference)
    },
  }
}
